using CongVu.Database;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Opens a document to units and people.</summary>
internal sealed class DocumentReaders(OfficeContext db)
{
    /// <summary>Adds those who are not readers yet.</summary>
    public async Task AddAsync(Guid document, IEnumerable<Guid> readers, ReaderReason reason, CancellationToken cancel)
    {
        var wanted = readers.Distinct().ToList();
        var known = await db.Set<DocumentReader>().Where(row => row.DocumentId == document && wanted.Contains(row.ReaderId))
            .Select(row => row.ReaderId).ToListAsync(cancel);
        var local = db.Set<DocumentReader>().Local.Where(row => row.DocumentId == document).Select(row => row.ReaderId);
        db.AddRange(wanted.Except(known).Except(local).Select(reader => new DocumentReader(document, reader, reason)));
    }
}
