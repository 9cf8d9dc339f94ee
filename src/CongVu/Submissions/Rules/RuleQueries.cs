using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Rules;

/// <summary>The rules of receiving authorities, open to everybody who may put something forward.</summary>
public sealed class RuleQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly RuleBook book;
    private readonly OrganizationDirectory directory;

    internal RuleQueries(OfficeContext db, OfficeClock clock, RuleBook book, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.book = book;
        this.directory = directory;
    }

    /// <summary>A published version.</summary>
    public sealed record Line(
        Id<ReceivingRules> Id, Id<Organization> Receiver, string ReceiverName, string Name, string LegalSource, DateOnly ValidFrom, DateOnly? ValidTo,
        DateTimeOffset PublishedAt, string PublishedByName, bool IsInForce);

    /// <summary>An authority that takes dossiers.</summary>
    public sealed record Receiver(Id<Organization> Id, string Name);

    /// <summary>All versions, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(CancellationToken cancel)
    {
        var (tree, today) = (await directory.GetAsync(cancel), clock.Today);
        var rows = await db.Set<ReceivingRules>().AsNoTracking().OrderByDescending(row => row.Id).Select(row => new
        {
            row.Id, row.ReceiverId, row.Name, row.LegalSource, row.ValidFrom, row.ValidTo, row.PublishedAt, row.PublishedByName,
        }).ToListAsync(cancel);
        var inForce = rows.Where(row => row.ValidFrom <= today && (row.ValidTo is null || row.ValidTo >= today))
            .GroupBy(row => row.ReceiverId).Select(group => group.First().Id).ToHashSet();
        return [.. rows.Select(row => new Line(
            row.Id, row.ReceiverId, tree.NameOf(row.ReceiverId), row.Name, row.LegalSource, row.ValidFrom, row.ValidTo, row.PublishedAt, row.PublishedByName,
            inForce.Contains(row.Id)))];
    }

    /// <summary>The file of one version.</summary>
    public Task<string?> FileAsync(Id<ReceivingRules> id, CancellationToken cancel) =>
        db.Set<ReceivingRules>().Where(row => row.Id == id).Select(row => row.Content).FirstOrDefaultAsync(cancel);

    /// <summary>The rules that hold today.</summary>
    public Task<RuleSet?> InForceAsync(Id<Organization> receiver, CancellationToken cancel) => book.FindAsync(receiver, cancel);

    /// <summary>Who takes dossiers today, by name.</summary>
    public async Task<IReadOnlyList<Receiver>> ReceiversAsync(CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return [.. (await book.ReceiversAsync(cancel)).OrderBy(id => tree.Entries[id].Order).Select(id => new Receiver(id, tree.NameOf(id)))];
    }
}
