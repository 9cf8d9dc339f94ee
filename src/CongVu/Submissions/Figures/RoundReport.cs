using System.Globalization;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Vetting;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Figures;

/// <summary>Figures of vetting by unit and month, the lists behind them, and what units can learn from them.</summary>
public sealed class RoundReport
{
    private const int NotesShown = 3;
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal RoundReport(OfficeContext db, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
    }

    /// <summary>One line of a list.</summary>
    public sealed record Line(
        Id<Submission> Submission, string Title, Id<Organization> Submitter, int Number, DateOnly ReceivedOn, DateOnly? DueOn, DateOnly? VettedOn,
        VettingResult? Result, string ReasonCodes, string Note, RoundClass Class);

    /// <summary>The units that put forward, by name.</summary>
    public async Task<IReadOnlyList<RoundFigures>> ByUnitAsync(Actor actor, RoundFilter filter, CancellationToken cancel)
    {
        var (period, rows) = (PeriodOf(filter), await LoadAsync(actor, filter, cancel));
        var tree = await directory.GetAsync(cancel);
        return [.. rows.GroupBy(row => row.Submitter).OrderBy(unit => tree.Entries[unit.Key].Order)
            .Select(unit => new RoundFigures(tree.NameOf(unit.Key), unit.Key, period).Count([.. unit], clock.Today))];
    }

    /// <summary>The months, the newest first.</summary>
    public async Task<IReadOnlyList<RoundFigures>> ByMonthAsync(Actor actor, RoundFilter filter, CancellationToken cancel)
    {
        var whole = PeriodOf(filter);
        var rows = await LoadAsync(actor, filter, cancel);
        return [.. rows.GroupBy(row => (row.ReceivedOn.Year, row.ReceivedOn.Month)).OrderByDescending(month => month.Key).Select(month =>
            new RoundFigures(string.Create(CultureInfo.InvariantCulture, $"Tháng {month.Key.Month}/{month.Key.Year}"), filter?.Submitter, MonthIn(whole, month.Key)).Count([.. month], clock.Today))];
    }

    /// <summary>All rounds of a filter together.</summary>
    public async Task<RoundFigures> SumAsync(Actor actor, RoundFilter filter, CancellationToken cancel) =>
        new RoundFigures("Tổng cộng", filter?.Submitter, PeriodOf(filter!)).Count(await LoadAsync(actor, filter!, cancel), clock.Today);

    /// <summary>The rounds of a filter, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, RoundFilter filter, int page, int size, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var today = clock.Today;
        var rows = await filter.Of(Rounds(actor, filter.IsOwn), today).OrderByDescending(row => row.ReceivedOn).ThenByDescending(row => row.Submission)
            .Skip((page - 1) * size).Take(size).ToListAsync(cancel);
        return [.. rows.Select(row => new Line(
            row.Submission, row.Title, row.Submitter, row.Number, row.ReceivedOn, row.DueOn, row.VettedOn, row.Result, row.ReasonCodes, row.Note, RoundClasses.On(row.DueOn, row.VettedOn, today)))];
    }

    /// <summary>Why the rounds of a filter were returned, the most frequent reason first.</summary>
    public async Task<IReadOnlyList<Lesson>> LessonsAsync(Actor actor, RoundFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        var returned = await LoadAsync(actor, filter with { Result = VettingResult.Returned }, cancel);
        return [.. ReturnReason.All
            .Select(reason => (Reason: reason, Rows: returned.Where(row => row.ReasonCodes.Split(',').Contains(reason.Code)).ToList()))
            .Where(pair => pair.Rows.Count > 0).OrderByDescending(pair => pair.Rows.Count)
            .Select(pair => new Lesson(pair.Reason, pair.Rows.Count, NotesOf(pair.Rows)))];
    }

    /// <summary>Whether this person's agency vets dossiers of others.</summary>
    public static bool Vets(Actor actor) => SubmissionRights.ReceiversOf(actor).Count > 0;

    private static List<string> NotesOf(IEnumerable<RoundRow> rows) =>
        [.. rows.OrderByDescending(row => row.VettedOn).Select(row => row.Note).Where(note => note.Length > 0).Distinct().Take(NotesShown)];

    private async Task<List<RoundRow>> LoadAsync(Actor actor, RoundFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return await filter.Of(Rounds(actor, filter.IsOwn), clock.Today).ToListAsync(cancel);
    }

    private IQueryable<RoundRow> Rounds(Actor actor, bool isOwn)
    {
        var receivers = SubmissionRights.ReceiversOf(actor);
        var all = db.Set<Submission>().AsNoTracking();
        return (isOwn ? all.PutForwardBy(actor) : all.Where(row => receivers.Contains(row.ReceiverId))).SelectMany(row => row.Rounds, (row, round) => new RoundRow
        {
            Submission = row.Id, Submitter = row.SubmitterId, Title = row.Title, Number = round.Number, ReceivedOn = round.ReceivedOn, DueOn = round.DueOn,
            VettedOn = round.VettedOn, Result = round.Result, ReasonCodes = round.ReasonCodes, Note = round.Note,
        });
    }

    private Period PeriodOf(RoundFilter filter)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return filter.Received ?? PeriodRule.Of("year").Containing(clock.Today);
    }

    private static Period MonthIn(Period whole, (int Year, int Month) month)
    {
        var first = new DateOnly(month.Year, month.Month, 1);
        var last = first.AddMonths(1).AddDays(-1);
        return Period.Of(first < whole.From ? whole.From : first, last > whole.LastDay ? whole.LastDay : last);
    }
}
