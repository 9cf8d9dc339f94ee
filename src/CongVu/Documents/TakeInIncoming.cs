using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Signing;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Finds the arrived document or makes a new one with its files.</summary>
internal sealed class TakeInIncoming(OfficeContext db, IdSource ids, OfficeClock clock, OfficeFiles files, FileVerifier verifier)
{
    private static readonly FileKind[] Main = [FileKind.Pdf];
    private static readonly FileKind[] Others = [FileKind.Pdf, FileKind.Docx, FileKind.Xlsx, FileKind.Png, FileKind.Jpeg, FileKind.Zip];

    public async Task<Outcome<IncomingDocument>> LoadOrMakeAsync(RegisterIncoming.Input input, CancellationToken cancel) =>
        input.Arrived is { } id ? await LoadAsync(id, input, cancel) : await MakeAsync(input, cancel);

    private async Task<Outcome<IncomingDocument>> LoadAsync(Id<IncomingDocument> id, RegisterIncoming.Input input, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().FirstOrDefaultAsync(row => row.Id == id && row.AgencyId == input.Agency, cancel);
        return document switch
        {
            null => DocumentRefusals.NotFound,
            { State: not IncomingState.Arrived } => DocumentRefusals.WrongState(document.State.InWords()),
            { Origin: IncomingOrigin.Exchange, Signatures: SignatureStanding.Invalid } => DocumentRefusals.SignatureInvalid,
            _ => document,
        };
    }

    private async Task<Outcome<IncomingDocument>> MakeAsync(RegisterIncoming.Input input, CancellationToken cancel)
    {
        var document = new IncomingDocument(ids.Next<IncomingDocument>(), input.Agency, input.Origin, clock.Now, input.Card);
        var refusals = new Refusals();
        foreach (var (ordinal, file) in input.Files.Index())
        {
            var taken = await files.TakeAsync(file, ordinal == 0 ? Main : Others, cancel);
            refusals.Add(taken.Refusals);
            if (taken.IsDone)
            {
                var part = ordinal == 0 ? FilePart.Main : FilePart.Appendix;
                db.Add(new DocumentFile(ids.Next<DocumentFile>(), document.Id, ordinal, part, file.Name, taken.Value));
            }
        }

        if (refusals.Any)
        {
            return refusals;
        }

        await JudgeSignaturesAsync(document, cancel);
        db.Add(document);
        return document;
    }

    private async Task JudgeSignaturesAsync(IncomingDocument document, CancellationToken cancel)
    {
        var main = db.Set<DocumentFile>().Local.FirstOrDefault(file => file.DocumentId == document.Id.Value && file.Part is FilePart.Main);
        document.Signatures = main is null
            ? SignatureStanding.NotChecked
            : SignatureStandings.Of((await verifier.VerifyAsync(main.Hash, cancel)).Answer);
    }
}
