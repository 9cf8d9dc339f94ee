using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>
/// The clerk gives number and date, signs for the agency, has the whole package verified and issues it (cấp số, ký số cơ quan, phát hành;
/// Decree 30, art. 15–18, 32.2). The number, the register line, the signatures and the issue are one transaction.
/// </summary>
public sealed class IssueDocument
{
    private readonly IssueTogether together;

    internal IssueDocument(IssueTogether together) => this.together = together;

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Pin);

    public Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel) =>
        together.RunAsync(actor, new IssueTogether.Input([new IssueTogether.Choice(input.Document, input.Version)], input.Pin), cancel);
}
