using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Organizations;

/// <summary>A post that a person holds in an organization for a time (chức vụ). One person may hold several.</summary>
public sealed class Post : Versioned
{
    private Post()
    {
    }

    internal Post(Id<Post> id, Id<Person> person, Organization organization, Role role, string title, DateOnly from)
    {
        Id = id;
        PersonId = person;
        OrganizationId = organization.Id;
        AgencyId = organization.AgencyId;
        Role = role;
        Title = title;
        ValidFrom = from;
    }

    public Id<Post> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    /// <summary>The agency or unit the post is in.</summary>
    public Id<Organization> OrganizationId { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    public Role Role { get; private set; }

    /// <summary>As it is printed: <c>Phó Chủ tịch</c>.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The capacity in which this post signs documents of its agency; absent when it signs none.</summary>
    public SigningCapacity? Capacity { get; internal set; }

    public DateOnly ValidFrom { get; private set; }

    public DateOnly? ValidTo { get; private set; }

    public bool HeldOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    internal void End(DateOnly lastDay) => ValidTo = lastDay;
}
