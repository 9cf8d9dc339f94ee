using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>Who looks at this page.</summary>
public sealed class PageActor
{
    private Actor? actor;

    public Actor Current => actor ?? throw new InvalidOperationException("This page is open to all: there is no actor.");

    public bool IsKnown => actor is not null;

    internal void Set(Actor found) => actor = found;
}
