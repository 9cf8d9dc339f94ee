using CongVu.Database;
using CongVu.Database.Search;
using CongVu.Files;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>The wish that a document be found by what it says now.</summary>
internal sealed record IndexDocument(SearchKind Kind, Guid Document) : Job;

/// <summary>Writes the search entries of documents, with the text of their main file.</summary>
internal sealed class DocumentIndexer(OfficeContext db, SearchIndex index, PdfTexts texts) : IJobHandler<IndexDocument>
{
    public async Task RunAsync(IndexDocument job, CancellationToken cancel)
    {
        var entry = job.Kind is SearchKind.Incoming ? await IncomingAsync(job.Document, cancel) : await OutgoingAsync(job.Document, cancel);
        if (entry is not null)
        {
            await db.SaveAsync(() => index.PutAsync(entry, cancel), cancel);
        }
    }

    private async Task<SearchEntry?> IncomingAsync(Guid id, CancellationToken cancel)
    {
        var document = await db.Set<IncomingDocument>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == new Id<IncomingDocument>(id), cancel);
        if (document is null)
        {
            return null;
        }

        var main = await db.Set<DocumentFile>().AsNoTracking().Where(file => file.DocumentId == id && file.Part == FilePart.Main)
            .Select(file => file.Hash).FirstOrDefaultAsync(cancel);
        return new SearchEntry(SearchKind.Incoming, id, [document.AgencyId], await ReadersAsync(id, cancel), document.IssueDate,
            document.Code, document.Subject, $"{document.IssuerName} {document.SignerName}".Trim(), main.IsEmpty ? "" : await texts.ReadAsync(main, cancel));
    }

    private async Task<SearchEntry?> OutgoingAsync(Guid id, CancellationToken cancel)
    {
        var document = await db.Set<OutgoingDocument>().AsNoTracking().Include(row => row.Parts).Include(row => row.Recipients)
            .FirstOrDefaultAsync(row => row.Id == new Id<OutgoingDocument>(id), cancel);
        if (document is null)
        {
            return null;
        }

        var body = document.Main is { Pdf: not null } main ? await texts.ReadAsync(main.Sealed ?? main.Pdf.Value, cancel) : "";
        return new SearchEntry(SearchKind.Outgoing, id, [document.AgencyId], await ReadersAsync(id, cancel), document.IssueDate,
            document.Code, document.Subject, $"{document.TypeName} {document.DrafterName} {document.SignerName}".Trim(), body);
    }

    private Task<List<Guid>> ReadersAsync(Guid id, CancellationToken cancel) =>
        db.Set<DocumentReader>().Where(reader => reader.DocumentId == id).Select(reader => reader.ReaderId).ToListAsync(cancel);
}

/// <summary>Has a document indexed again after each fact that changes what it says, or who may find it.</summary>
internal sealed class IndexOnChange(JobQueue jobs) :
    IReaction<DocumentArrived>, IReaction<IncomingRegistered>, IReaction<IncomingCorrected>, IReaction<IncomingForInformation>,
    IReaction<IncomingHandled>, IReaction<DraftDescribed>, IReaction<DocumentIssued>,
    IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentArrived fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Incoming, fact);

    public Task ReactAsync(IncomingRegistered fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Incoming, fact);

    public Task ReactAsync(IncomingCorrected fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Incoming, fact);

    public Task ReactAsync(IncomingForInformation fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Incoming, fact);

    public Task ReactAsync(IncomingHandled fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Incoming, fact);

    public Task ReactAsync(DraftDescribed fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Outgoing, fact);

    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Outgoing, fact);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => Queue(SearchKind.Outgoing, fact);

    private Task Queue(SearchKind kind, Fact fact)
    {
        jobs.Add(new IndexDocument(kind, fact.About));
        return Task.CompletedTask;
    }
}
