using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents.Placing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>
/// The author looked at every PDF and sends all documents of a list to the signer: what was approved was the model, and nothing but its
/// places was filled (xác nhận các bản PDF, trình ký cả danh sách). All of them or none.
/// </summary>
public sealed class SubmitFilled
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly FilledLists lists;
    private readonly PlaceFinder places;
    private readonly OfficeClock clock;

    internal SubmitFilled(OfficeContext db, FactLedger ledger, FilledLists lists, PlaceFinder places, OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.lists = lists;
        this.places = places;
        this.clock = clock;
    }

    /// <param name="List">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<FilledList> List, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await lists.ForSubmittingAsync(actor, input.List, input.Version, cancel);
        if (!opened.IsDone)
        {
            return opened;
        }

        var (list, model, documents) = opened.Value;
        var refusals = new Refusals()
            .Unless(documents.Count > 0, FillingRefusals.NothingLeft)
            .Add(documents.Where(document => list.DigestOf(document) != PackageDigest.OfContent(document)).Select(document => FillingRefusals.Changed(document.Subject)))
            .Add(documents.SelectMany(document => document.Parts.Where(part => part.NeedsPdf && part.Pdf is null).Select(part => DocumentRefusals.PdfNotReady($"{part.Name}: {document.Subject}"))));
        return refusals.Any ? refusals : await SubmitAsync(actor, list, model, documents, cancel);
    }

    private async Task<Outcome> SubmitAsync(Actor actor, FilledList list, OutgoingDocument model, List<OutgoingDocument> documents, CancellationToken cancel)
    {
        var authority = actor.For(list.AgencyId);
        foreach (var document in documents)
        {
            foreach (var part in document.Parts.Where(part => part.NeedsPdf))
            {
                part.ApprovePdf();
            }

            document.Submit(ApprovalOf(model, document));
            await places.KeepAsync(document, cancel);
            ledger.Record(authority, new DraftSubmitted(document.Id, [ReviewKind.Signature], PackageDigest.Of(document)));
        }

        list.Submit(clock.Now);
        ledger.Record(authority, new FilledListSubmitted(list.Id, model.Id, documents.Count));
        return await db.SaveAsync(cancel);
    }

    // With the words of those who passed the model, and the content that they saw; then the signature on this very document.
    private static List<ReviewStep> ApprovalOf(OutgoingDocument model, OutgoingDocument document)
    {
        var returned = model.Steps.Where(step => step.Outcome is ReviewOutcome.Returned).Select(step => step.Ordinal).DefaultIfEmpty(-1).Max();
        var steps = model.Steps.Where(step => step.Outcome is ReviewOutcome.Passed && step.Ordinal > returned).OrderBy(step => step.Ordinal)
            .Select((step, ordinal) => step.PassedFor(document.Id, ordinal)).ToList();
        return [.. steps, new ReviewStep(document.Id, steps.Count, ReviewKind.Signature, document.AgencyId, document.SignerPostId)];
    }
}
