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
        if (await FindAsync(job, source, cancel) is not { } part)
        {
            return;
        }

        var ending = Path.GetExtension(part.Name).TrimStart('.').ToLowerInvariant();
        if (await conversion.ConvertAsync(store.PathOf(source), ending is "xlsx" ? "xlsx" : "docx", cancel) is { } pdf)
        {
            await KeepAsync(job, source, pdf, cancel);
        }
    }

    // The part alone is loaded, so its draft does not become newer: what its author typed meanwhile is still taken.
    // Who replaced the file while LibreOffice worked was quicker, and the part is looked for anew.
    internal async Task KeepAsync(ConvertPart job, FileHash source, byte[] pdf, CancellationToken cancel)
    {
        for (var saved = false; !saved;)
        {
            db.ChangeTracker.Clear();
            if (await FindAsync(job, source, cancel) is not { } part)
            {
                return;
            }

            var hash = await files.KeepAsync(pdf, FileKind.Pdf, cancel);
            part.Convert(hash);
            ledger.Record(Authority.Program, new PartConverted(job.Document, job.Part, hash.ToString()));
            saved = (await db.SaveAsync(cancel)).IsDone;
        }
    }

    private Task<PackagePart?> FindAsync(ConvertPart job, FileHash source, CancellationToken cancel) =>
        db.Set<PackagePart>().FirstOrDefaultAsync(row => row.Id == job.Part && row.DocumentId == job.Document && row.Source == source && row.Pdf == null, cancel);
}
