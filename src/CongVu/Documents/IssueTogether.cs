using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>
/// The clerk issues several signed documents in one act: their numbers follow each other, and all leave or none
/// (phát hành nhiều văn bản, số liên tiếp; Decree 30, art. 15).
/// </summary>
public sealed class IssueTogether
{
    /// <summary>Documents that leave in one act: the book of numbers is held meanwhile.</summary>
    public const int Most = 50;

    private readonly OfficeContext db;
    private readonly IssueDesk desk;
    private readonly Issuing issuing;
    private readonly SigningKeys keys;

    internal IssueTogether(OfficeContext db, IssueDesk desk, Issuing issuing, SigningKeys keys)
    {
        this.db = db;
        this.desk = desk;
        this.issuing = issuing;
        this.keys = keys;
    }

    /// <summary>A document as the form showed it.</summary>
    public sealed record Choice(Id<OutgoingDocument> Document, int Version);

    /// <param name="Choices">In the order of their numbers.</param>
    /// <param name="Pin">Opens the agency's key for this act; never kept.</param>
    public sealed record Input(IReadOnlyList<Choice> Choices, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await desk.OpenSignedAsync(actor, input.Choices, cancel);
        return opened.IsDone ? await SealAsync(actor, opened.Value, input.Pin, cancel) : opened;
    }

    private async Task<Outcome> SealAsync(Actor actor, List<IssueCase> cases, string pin, CancellationToken cancel)
    {
        var key = await keys.OfAgencyAsync(cases[0].Document.AgencyId, pin, cancel);
        if (!key.IsDone)
        {
            return key;
        }

        using var opened = key.Value;
        return await db.SaveAsync(() => IssueAllAsync(actor, cases, opened, cancel), cancel);
    }

    private async Task IssueAllAsync(Actor actor, List<IssueCase> cases, ISigningKey key, CancellationToken cancel)
    {
        foreach (var (document, register) in cases)
        {
            await issuing.NumberSealAndIssueAsync(actor, document, register, key, cancel);
        }
    }
}
