using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>The leaders of an agency, who may have given a directive (lãnh đạo giao việc).</summary>
public sealed class LeaderChoices
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;

    internal LeaderChoices(OfficeContext db, OfficeClock clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>A leader by post.</summary>
    public sealed record Leader(Id<Post> Post, string Name, string Title);

    public async Task<IReadOnlyList<Leader>> OfAsync(Id<Organization> agency, CancellationToken cancel)
    {
        var today = clock.Today;
        return await db.Set<Post>().HeldOn(today).Where(post => post.AgencyId == agency && (post.Role == Role.Leader || post.Role == Role.ChiefOfOffice))
            .OrderBy(post => post.Id)
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => new Leader(post.Id, person.FullName, post.Title))
            .ToListAsync(cancel);
    }
}
