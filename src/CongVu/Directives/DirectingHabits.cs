using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>What a leader used last, to be offered again with one click (thói quen chỉ đạo).</summary>
public sealed class DirectingHabits
{
    private const int LookedBack = 100;
    private const int LongestPhrase = 80;
    private readonly OfficeContext db;

    internal DirectingHabits(OfficeContext db) => this.db = db;

    /// <summary>Units that led last, the most used first.</summary>
    public async Task<IReadOnlyList<Id<Organization>>> LastLeadsAsync(Id<Organization> agency, int most, CancellationToken cancel)
    {
        var last = await db.Set<Assignment>()
            .Where(part => part.AssignerId == agency && part.Role == AssignmentRole.Lead && part.ParentId == null)
            .OrderByDescending(part => part.Id).Take(LookedBack).Select(part => part.OrganizationId).ToListAsync(cancel);
        return [.. last.GroupBy(unit => unit).OrderByDescending(group => group.Count()).Take(most).Select(group => group.Key)];
    }

    /// <summary>Short opinions that this person gave last.</summary>
    public async Task<IReadOnlyList<string>> LastPhrasesAsync(Actor actor, Id<Organization> agency, int most, CancellationToken cancel)
    {
        var last = await db.Set<Directive>()
            .Where(row => row.AgencyId == agency && row.SourceKind == DirectiveSourceKind.Incoming && row.EnteredById == actor.Person)
            .OrderByDescending(row => row.Id).Take(LookedBack).Select(row => row.Content).ToListAsync(cancel);
        return [.. last.Where(words => words.Length <= LongestPhrase && !words.StartsWith(DirectIncoming.PlainHandling, StringComparison.Ordinal))
            .GroupBy(words => words).OrderByDescending(group => group.Count()).Take(most).Select(group => group.Key)];
    }
}
