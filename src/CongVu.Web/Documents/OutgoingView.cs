using CongVu.Database;
using CongVu.Documents;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>An outgoing document as its pages show it.</summary>
/// <param name="Document">The document; not to be changed.</param>
/// <param name="Images">The viewer.</param>
/// <param name="Way">Its stations, with who and when.</param>
/// <param name="History">Everything that happened to it.</param>
/// <param name="UnitName">Who drafts.</param>
/// <param name="Answers">What it answers, if this person may see that.</param>
public sealed record OutgoingView(
    OutgoingDocument Document, PageImages Images, IReadOnlyList<WayStep> Way, IReadOnlyList<HistoryLine> History, string UnitName, IncomingQueries.Detail? Answers)
{
    /// <summary>Signatures on the file that left, or is about to.</summary>
    public Judged? Judged { get; init; }
}
