using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>
/// A person about to act, with all posts held today. One log-in serves all posts: which one counts follows from the thing acted on.
/// </summary>
public sealed class Actor
{
    private readonly IReadOnlyList<ActorPost> posts;

    internal Actor(Id<Person> person, string name, IReadOnlyList<ActorPost> posts)
    {
        Person = person;
        Name = name;
        this.posts = posts;
    }

    public Id<Person> Person { get; }

    public string Name { get; }

    public IReadOnlyList<ActorPost> Posts => posts;

    /// <summary>Agencies in which the person holds a post, the first being where they mainly work.</summary>
    public IEnumerable<Id<Organization>> Agencies => posts.Select(post => post.Agency).Distinct();

    /// <summary>The organizations (units and agencies) whose posts the person holds.</summary>
    public IEnumerable<Id<Organization>> Organizations => posts.Select(post => post.Organization).Distinct();

    public bool IsIn(Id<Organization> agency) => posts.Any(post => post.Agency == agency);

    public bool Has(Id<Organization> agency, params ReadOnlySpan<Role> roles) => PostWith(agency, roles) is not null;

    /// <summary>The post in that agency with one of these roles, if any.</summary>
    public ActorPost? PostWith(Id<Organization> agency, params ReadOnlySpan<Role> roles)
    {
        foreach (var post in posts)
        {
            if (post.Agency == agency && roles.Contains(post.Role))
            {
                return post;
            }
        }

        return null;
    }

    /// <summary>Whether the person heads exactly that unit or agency.</summary>
    public bool Heads(Id<Organization> unit) =>
        posts.Any(post => post.Organization == unit && post.Role is (Role.HeadOfUnit or Role.ChiefOfOffice or Role.Leader));

    /// <summary>The authority in which this person acts for an agency: the post with one of the roles, or any post there.</summary>
    public Authority For(Id<Organization> agency, params ReadOnlySpan<Role> roles)
    {
        var post = PostWith(agency, roles) ?? posts.FirstOrDefault(post => post.Agency == agency);
        return post is null
            ? new Authority(Person, Name, null, "", agency)
            : new Authority(Person, Name, post.Id, post.Title, agency);
    }
}

/// <summary>A post as an actor holds it.</summary>
/// <param name="Id">The post.</param>
/// <param name="Organization">The unit or agency it is in.</param>
/// <param name="OrganizationName">Its name.</param>
/// <param name="Agency">The agency.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="Role">What the post is for.</param>
/// <param name="Title">As it is printed.</param>
/// <param name="Capacity">In which capacity it signs.</param>
public sealed record ActorPost(
    Id<Post> Id,
    Id<Organization> Organization,
    string OrganizationName,
    Id<Organization> Agency,
    string AgencyName,
    Role Role,
    string Title,
    SigningCapacity? Capacity);
