using CongVu.Organizations;

namespace CongVu.Web.Shared;

/// <summary>Who looks at this page.</summary>
public sealed class PageActor
{
    private Actor? actor;

    public Actor Current => actor ?? throw new InvalidOperationException("This page is open to all: there is no actor.");

    public bool IsKnown => actor is not null;

    /// <summary>The session of a browser; absent when another system acts.</summary>
    public SessionQueries.Card? Session { get; private set; }

    internal void Set(SessionQueries.Card session) => (Session, actor) = (session, session.Actor);

    internal void Set(Actor system) => actor = system;
}
