using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Tray;

/// <summary>Writes down what shall be signed in one act, file by file, before anything is signed (lập lô ký).</summary>
public sealed class PlanSigningBatch
{
    /// <summary>Documents that one batch may have.</summary>
    public const int Most = 500;

    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal PlanSigningBatch(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
    }

    /// <summary>A document in the version that the signer saw.</summary>
    public sealed record Choice(Id<OutgoingDocument> Document, int Version);

    /// <param name="Choices">What was ticked, in the order of signing.</param>
    public sealed record Input(IReadOnlyList<Choice> Choices);

    public async Task<Outcome<Id<SigningBatch>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var wanted = input.Choices.Select(choice => choice.Document).Distinct().ToList();
        var documents = await db.Set<OutgoingDocument>().VisibleTo(db, actor).AsNoTracking()
            .Where(document => wanted.Contains(document.Id)).Include(document => document.Parts).Include(document => document.Steps).AsSplitQuery()
            .ToDictionaryAsync(document => document.Id, cancel);
        var refusals = new Refusals()
            .Unless(wanted.Count > 0, TrayRefusals.NothingChosen)
            .Unless(wanted.Count <= Most, TrayRefusals.TooMany(Most))
            .Unless(documents.Count == wanted.Count, DocumentRefusals.NotFound)
            .Add(input.Choices.SelectMany(choice => documents.TryGetValue(choice.Document, out var document) ? Check(actor, document, choice.Version) : []));
        return refusals.Any ? refusals : await PlanAsync(actor, [.. wanted.Select(id => documents[id])], cancel);
    }

    private async Task<Outcome<Id<SigningBatch>>> PlanAsync(Actor actor, List<OutgoingDocument> documents, CancellationToken cancel)
    {
        var batch = new SigningBatch(ids.Next<SigningBatch>(), actor.Person, clock.Now);
        var files = documents.SelectMany(document => document.Parts.Where(part => part.NeedsPdf && part.Signed is null).OrderBy(part => part.Ordinal).Select(part => (document, part)));
        var lines = files.Select((file, ordinal) => new SigningBatchLine(batch.Id, ordinal, file.document, file.part)).ToList();
        db.Add(batch);
        db.AddRange(lines);
        ledger.Record(actor.For(documents[0].AgencyId, Role.Leader, Role.ChiefOfOffice), new SigningBatchPlanned(batch.Id, documents.Count, lines.Count));
        return (await db.SaveAsync(cancel)).With(batch.Id);
    }

    private static Refusals Check(Actor actor, OutgoingDocument document, int version) => new Refusals()
        .Unless(document.State is OutgoingState.AwaitingSignature, DocumentRefusals.WrongState(document.State.InWords()))
        .Unless(document.Waiting is { Kind: ReviewKind.Signature } step && DraftRights.MayDecide(actor, document, step), DocumentRefusals.NotReviewer)
        .Unless(document.Version == version, TrayRefusals.ChangedSinceSeen(document.Subject));
}
