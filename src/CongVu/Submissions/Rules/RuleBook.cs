using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Rules;

/// <summary>Finds the rules in force: of two that hold, the one published last.</summary>
internal sealed class RuleBook(OfficeContext db, OfficeClock clock)
{
    /// <summary>The rules of an authority today, if it published any.</summary>
    public async Task<RuleSet?> FindAsync(Id<Organization> receiver, CancellationToken cancel) =>
        (await InForce().Where(row => row.ReceiverId == receiver).OrderByDescending(row => row.Id).FirstOrDefaultAsync(cancel))?.Read();

    /// <summary>The authorities that published rules which hold today.</summary>
    public async Task<IReadOnlyList<Id<Organization>>> ReceiversAsync(CancellationToken cancel) =>
        await InForce().Select(row => row.ReceiverId).Distinct().ToListAsync(cancel);

    private IQueryable<ReceivingRules> InForce()
    {
        var today = clock.Today;
        return db.Set<ReceivingRules>().AsNoTracking().Where(row => row.ValidFrom <= today && (row.ValidTo == null || row.ValidTo >= today));
    }
}
