using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>The facts about one thing, in order, in words: what happened, who did it as what, when.</summary>
public sealed class Histories
{
    private readonly OfficeContext db;
    private readonly FactWording wording;

    internal Histories(OfficeContext db, FactWording wording)
    {
        this.db = db;
        this.wording = wording;
    }

    /// <summary>The history of a thing. Whether the asker may know of that thing is the caller's question.</summary>
    public async Task<IReadOnlyList<HistoryLine>> OfAsync(Guid subject, CancellationToken cancel)
    {
        var facts = await db.Facts.AsNoTracking().Where(fact => fact.Subject == subject).OrderBy(fact => fact.Id).ToListAsync(cancel);
        return [.. facts.Select(Tell)];
    }

    /// <summary>
    /// What happened to a thing since a form was shown: the form's operation got its id then, and ids follow each other in time.
    /// </summary>
    public async Task<IReadOnlyList<HistoryLine>> SinceAsync(Guid subject, Guid operation, CancellationToken cancel)
    {
        var facts = await db.Facts.AsNoTracking().Where(fact => fact.Subject == subject).OrderBy(fact => fact.Id).ToListAsync(cancel);
        return [.. facts.Where(fact => fact.Id.CompareTo(operation) > 0).Select(Tell)];
    }

    private HistoryLine Tell(FactRow fact) => new(fact.At, wording.Of(fact), fact.Type, fact.PersonName, fact.PostTitle);
}

/// <summary>One line of a history.</summary>
/// <param name="At">When.</param>
/// <param name="Words">What happened, in Vietnamese.</param>
/// <param name="Type">Name of the fact.</param>
/// <param name="PersonName">Who, as called then.</param>
/// <param name="PostTitle">As what.</param>
public sealed record HistoryLine(DateTimeOffset At, string Words, string Type, string PersonName, string PostTitle);
