using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Recurring;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Confirming;

/// <summary>Enters the directives of a document that a person confirmed line by line (xác nhận nhiệm vụ từ văn bản).</summary>
public sealed class ConfirmDirectives
{
    /// <summary>The most lines of one document.</summary>
    public const int MostLines = 200;

    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Opening opening;
    private readonly SeriesBook series;

    internal ConfirmDirectives(OfficeContext db, OfficeClock clock, Opening opening, SeriesBook series)
    {
        this.series = series;
        this.db = db;
        this.clock = clock;
        this.opening = opening;
    }

    /// <param name="Document">Which document.</param>
    /// <param name="Lines">What was confirmed; nothing else is entered.</param>
    public sealed record Input(Guid Document, IReadOnlyList<Line> Lines);

    /// <summary>A confirmed duty.</summary>
    public sealed record Line(string Content, IReadOnlyList<AssignedUnit> Units)
    {
        /// <summary>The day of every month on which it is due, when it recurs.</summary>
        public int? MonthlyOn { get; init; }

        internal SeriesPlan? Plan => MonthlyOn is { } day ? new SeriesPlan(new MonthlyDay(day), null) : null;
    }

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await SourceDocument.FindAsync(db, actor, input.Document, cancel) is not { } source)
        {
            return DocumentRefusals.NotFound;
        }

        var cards = input.Lines.Select(line => (Card: CardOf(source, line), line.Units, line.Plan)).ToList();
        var refusals = new Refusals()
            .Unless(DirectiveRights.MayEnter(actor, source.Agency), DirectiveRefusals.NotTrackingOffice)
            .Unless(input.Lines.Count > 0, ConfirmingRefusals.NothingConfirmed)
            .Unless(input.Lines.Count <= MostLines, ConfirmingRefusals.TooManyLines);
        foreach (var (number, (card, units, plan)) in cards.Take(MostLines).Index())
        {
            var found = plan is null ? await opening.CheckAsync(source.Agency, card, units, cancel) : await series.CheckAsync(source.Agency, card, units, plan, cancel);
            refusals.Add(found.Select(refusal => refusal with { What = $"Nhiệm vụ {number + 1}: {refusal.What}" }));
        }

        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var (card, units, plan) in cards)
        {
            _ = plan is null ? await opening.OpenAsync(actor, source.Agency, card, units, cancel) : await series.StartAsync(actor, source.Agency, card, units, plan, cancel);
        }

        return await db.SaveAsync(cancel);
    }

    private DirectiveCard CardOf(SourceDocument source, Line line) => new(
        new DirectiveSource(source.Kind, source.Id, source.Code, source.Date, source.Kind is DirectiveSourceKind.OwnDocument ? "" : source.Giver.Name, source.Subject),
        line.Content, source.Giver, source.Date is { } date && date <= clock.Today ? date : clock.Today);
}
