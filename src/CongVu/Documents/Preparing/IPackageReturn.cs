using CongVu.Outcomes;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>What becomes of a package whose signed files come back: signed by its person in authority, or sealed and issued.</summary>
internal interface IPackageReturn
{
    /// <summary>The document if its files may still be taken, as the preparation was made for it.</summary>
    Task<Outcome<OutgoingDocument>> OpenAsync(Preparations.Open open, PreparedFile file, CancellationToken cancel);

    /// <summary>One file is in; others are still out unless it was the last.</summary>
    Task<Outcome> TakeAsync(Preparations.Open open, OutgoingDocument document, PreparedFile file, CancellationToken cancel);
}
