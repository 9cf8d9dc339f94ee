using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Converts parts to PDF. A version that was replaced meanwhile is left alone; so is one that nobody can convert: its author uploads the PDF.</summary>
internal sealed class PartConverter(OfficeContext db, FactLedger ledger, FileStore store, OfficeFiles files, PdfConversion conversion) : IJobHandler<ConvertPart>
{
    public async Task RunAsync(ConvertPart job, CancellationToken cancel)
    {
        var source = FileHash.Parse(job.Source);
        if (await FindAsync(job, source, cancel) is not { } found)
        {
            return;
        }

        var ending = Path.GetExtension(found.Part.Name).TrimStart('.').ToLowerInvariant();
        if (await conversion.ConvertAsync(store.PathOf(source), ending is "xlsx" ? "xlsx" : "docx", cancel) is { } pdf)
        {
            await KeepAsync(job, source, pdf, cancel);
        }
    }

    // While LibreOffice worked the author may have added another file: the draft is loaded anew until nobody was quicker.
    internal async Task KeepAsync(ConvertPart job, FileHash source, byte[] pdf, CancellationToken cancel)
    {
        for (var saved = false; !saved;)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(job, source, cancel) is not { } found)
            {
                return;
            }

            var hash = await files.KeepAsync(pdf, FileKind.Pdf, cancel);
            found.Part.Convert(hash);
            ledger.Record(Authority.Program, new PartConverted(job.Document, job.Part, hash.ToString()));
            saved = (await db.SaveAsync(cancel)).IsDone;
        }
    }

    private async Task<(OutgoingDocument Draft, PackagePart Part)?> FindAsync(ConvertPart job, FileHash source, CancellationToken cancel)
    {
        var draft = await db.Set<OutgoingDocument>().Include(row => row.Parts).FirstOrDefaultAsync(row => row.Id == job.Document, cancel);
        var part = draft?.Parts.FirstOrDefault(row => row.Id == job.Part && row.Source == source && row.Pdf is null);
        return part is null ? null : (draft!, part);
    }
}
