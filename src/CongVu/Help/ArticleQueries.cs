using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>Published answers, for everybody signed in.</summary>
public sealed class ArticleQueries
{
    private readonly OfficeContext db;

    internal ArticleQueries(OfficeContext db) => this.db = db;

    public async Task<IReadOnlyList<HelpArticle>> ListAsync(CancellationToken cancel) =>
        await db.Set<HelpArticle>().AsNoTracking().Where(row => row.WithdrawnAt == null).OrderBy(row => row.Title).ToListAsync(cancel);

    public Task<HelpArticle?> FindAsync(Id<HelpArticle> id, CancellationToken cancel) =>
        db.Set<HelpArticle>().AsNoTracking().FirstOrDefaultAsync(row => row.Id == id && row.WithdrawnAt == null, cancel);
}
