using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Looking;

/// <summary>What others did to directives since this person last looked (có gì mới).</summary>
public sealed class DirectiveNews
{
    private readonly OfficeContext db;

    internal DirectiveNews(OfficeContext db) => this.db = db;

    /// <summary>Of the lines of a list, the directives with something new; those never looked at have no "since".</summary>
    public async Task<IReadOnlySet<Id<Directive>>> AmongAsync(Actor actor, IReadOnlyList<DirectiveQueries.Line> lines, CancellationToken cancel)
    {
        var ids = lines.Select(line => line.Directive).Distinct().ToList();
        var looks = await db.Set<DirectiveLook>().AsNoTracking().Where(look => look.PersonId == actor.Person && ids.Contains(look.DirectiveId))
            .ToDictionaryAsync(look => look.DirectiveId, look => look.LookedAt, cancel);
        var looked = lines.Where(line => looks.ContainsKey(line.Directive)).ToList();
        var subjects = looked.SelectMany(line => new[] { line.Directive.Value, line.Assignment.Value }).Distinct().ToList();
        var me = actor.Person.Value;
        var newest = await db.Facts.AsNoTracking().Where(fact => subjects.Contains(fact.Subject) && fact.Person != me)
            .GroupBy(fact => fact.Subject).Select(facts => new { facts.Key, At = facts.Max(fact => fact.At) }).ToDictionaryAsync(row => row.Key, row => row.At, cancel);
        return looked.Where(line => IsAfter(line.Directive.Value, looks[line.Directive]) || IsAfter(line.Assignment.Value, looks[line.Directive]))
            .Select(line => line.Directive).ToHashSet();

        bool IsAfter(Guid subject, DateTimeOffset look) => newest.TryGetValue(subject, out var at) && at > look;
    }
}
