using CongVu.Documents;
using CongVu.Files;

namespace CongVu.Directives.Closing;

/// <summary>What was found about one piece of evidence: all that the rules need to judge it, and nothing to look up.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Words">As people call it.</param>
internal sealed record EvidenceFinding(EvidenceKind Kind, string Words)
{
    public Guid? Document { get; init; }

    public string TypeName { get; init; } = "";

    public string Subject { get; init; } = "";

    public DateOnly? Date { get; init; }

    /// <summary>Issued and not recalled, or registered on arrival.</summary>
    public bool IsIssued { get; init; }

    public bool IsOfTheUnit { get; init; }

    /// <summary>Every receiver has taken it in; only a delivery receipt says so.</summary>
    public bool IsReceivedByAll { get; init; }

    public SignatureStanding Signatures { get; init; }

    /// <summary>A paper that was scanned has a stamp and a signature in ink, which people judged when they took it in.</summary>
    public bool IsPaper { get; init; }

    public FileHash? File { get; init; }

    public string FileName { get; init; } = "";
}

/// <summary>What of the task itself the rules look at.</summary>
/// <param name="GivenOn">Since when it counts as given.</param>
/// <param name="Content">What is to be done.</param>
internal sealed record TaskFacts(DateOnly GivenOn, string Content);
