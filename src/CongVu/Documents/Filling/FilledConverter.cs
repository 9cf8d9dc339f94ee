using CongVu.Database;
using CongVu.Files;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Filling;

/// <summary>Converts what a list filled. A file that nobody can convert is left to its author, who uploads the PDF.</summary>
internal sealed class FilledConverter(OfficeContext db, FileStore store, PdfConversion conversion, PartConverter parts) : IJobHandler<ConvertFilled>
{
    public async Task RunAsync(ConvertFilled job, CancellationToken cancel)
    {
        var open = await (from row in db.Set<FilledDocument>().AsNoTracking()
                          join part in db.Set<PackagePart>() on row.DocumentId equals part.DocumentId
                          where row.ListId == job.List && part.Pdf == null && part.Kind != FilePart.EnclosedDraft
                          orderby row.Ordinal, part.Ordinal
                          select new { part.DocumentId, part.Id, part.Source }).ToListAsync(cancel);
        if (open.Count == 0)
        {
            return;
        }

        var made = await conversion.ConvertAsync([.. open.Select(part => (store.PathOf(part.Source), "docx"))], cancel);
        foreach (var (part, pdf) in open.Zip(made).Where(pair => pair.Second is not null))
        {
            await parts.KeepAsync(new ConvertPart(part.DocumentId, part.Id, part.Source.ToString()), part.Source, pdf!, cancel);
        }
    }
}
