using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>The author looked at the PDF of a part and found it right (xác nhận bản PDF).</summary>
public sealed class ApprovePdf
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;

    internal ApprovePdf(OfficeContext db, FactLedger ledger, Drafts drafts)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Part">Whose PDF.</param>
    /// <param name="Pdf">The file that was looked at: a newer one is not approved by this.</param>
    public sealed record Input(Id<OutgoingDocument> Document, Id<PackagePart> Part, string Pdf);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var draft = await drafts.FindAsync(actor, input.Document, cancel);
        var part = draft?.Parts.FirstOrDefault(row => row.Id == input.Part);
        if (draft is null || part is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = new Refusals()
            .Unless(DraftRights.MayEdit(actor, draft), DocumentRefusals.NotDrafter)
            .Unless(draft.State is OutgoingState.Draft, DocumentRefusals.WrongState(draft.State.InWords()))
            .Unless(part.Pdf is not null, DocumentRefusals.PdfNotReady(part.Name))
            .Unless(part.Pdf is null || part.Pdf.ToString() == input.Pdf, DatabaseRefusals.ChangedMeanwhile);
        if (refusals.Any)
        {
            return refusals;
        }

        part.ApprovePdf();
        ledger.Record(actor.For(draft.AgencyId), new PdfApproved(draft.Id, part.Id, input.Pdf));
        return await db.SaveAsync(cancel);
    }
}
