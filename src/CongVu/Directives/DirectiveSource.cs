namespace CongVu.Directives;

/// <summary>What a directive follows from (nguồn giao nhiệm vụ).</summary>
/// <param name="Kind">Where it comes from.</param>
/// <param name="DocumentId">The document in this office, when it is here.</param>
/// <param name="Code">Number and notation of the document.</param>
/// <param name="Date">Its date.</param>
/// <param name="Issuer">Who issued it.</param>
/// <param name="Subject">What it is about.</param>
public sealed record DirectiveSource(DirectiveSourceKind Kind, Guid? DocumentId, string Code, DateOnly? Date, string Issuer, string Subject)
{
    /// <summary>A task of the yearly or monthly programme, which has no document of its own.</summary>
    public static DirectiveSource Programme(string name) => new(DirectiveSourceKind.WorkProgramme, null, "", null, "", name);
}

/// <summary>Where a directive comes from.</summary>
public enum DirectiveSourceKind
{
    /// <summary>Văn bản của cơ quan: a conclusion, an opinion, a decision that this office issued.</summary>
    OwnDocument,

    /// <summary>Văn bản đến: the leader's opinion on a document that came in.</summary>
    Incoming,

    /// <summary>Cấp trên giao: Government, Prime Minister, the agency above.</summary>
    HigherLevel,

    /// <summary>Chương trình công tác.</summary>
    WorkProgramme,
}
