namespace CongVu.Outcomes;

/// <summary>What sort of no it is; the front doors translate it (REST: 403, 404, 409, 422, 503).</summary>
public enum RefusalKind
{
    /// <summary>This person may not do this.</summary>
    NotAllowed,

    /// <summary>There is no such thing, or this person may not know of it.</summary>
    NotFound,

    /// <summary>Somebody else changed it meanwhile.</summary>
    Conflict,

    /// <summary>A rule or the input stands against it.</summary>
    Rule,

    /// <summary>Something outside the act is missing for now: disk, database, converter.</summary>
    Unavailable,
}
