using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>
/// Who may open a page or call an endpoint at all: everybody signed in, or holders of a role in some agency.
/// What they may do with one object is judged by the office. A test sees that every endpoint says one of these.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AccessAttribute(params Role[] roles) : Attribute
{
    /// <summary>Empty: everybody signed in.</summary>
    public IReadOnlyList<Role> Roles { get; } = roles;

    public bool Admits(Actor actor) => Roles.Count == 0 || actor.Posts.Any(post => Roles.Contains(post.Role));
}

/// <summary>A page open to the whole world: no log-in, nothing of the office on it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OpenToAllAttribute : Attribute;

/// <summary>An endpoint for other systems, which show a token instead of a cookie.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SystemsOnlyAttribute : Attribute;
