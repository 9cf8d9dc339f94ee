using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Reading;
using CongVu.Documents.Reading;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Confirming;

/// <summary>What a document seems to tell units to do, line by line, for a person to confirm (đề xuất nhiệm vụ). Nothing of it is entered.</summary>
public sealed class ProposeDirectives
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly PdfTexts texts;
    private readonly OrganizationDirectory directory;

    internal ProposeDirectives(OfficeContext db, OfficeClock clock, PdfTexts texts, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.texts = texts;
        this.directory = directory;
    }

    /// <summary>A document with what was read in it.</summary>
    /// <param name="Source">The document.</param>
    /// <param name="Agency">Whose office would follow it.</param>
    /// <param name="Lines">What it seems to direct.</param>
    public sealed record Reading(SourceDocument Source, Id<Organization> Agency, IReadOnlyList<Line> Lines);

    /// <summary>One duty as it was read.</summary>
    /// <param name="Content">The words of the text.</param>
    /// <param name="UnitWords">Who is told, in the words of the text.</param>
    /// <param name="Lead">The unit, when the words name exactly one that is known.</param>
    /// <param name="Supporting">Known supporting units.</param>
    /// <param name="DueWords">The times the text sets.</param>
    /// <param name="Deadline">The first of them as a deadline; none when it is no single day or term.</param>
    /// <param name="Rule">Which rule saw it.</param>
    /// <param name="Confidence">How sure the reader is.</param>
    public sealed record Line(
        string Content, string UnitWords, Id<Organization>? Lead, IReadOnlyList<Id<Organization>> Supporting, string DueWords, DeadlineChoice Deadline,
        DirectiveRule Rule, Confidence Confidence)
    {
        /// <summary>The day of the month, when the text sets one for every month.</summary>
        public int? MonthlyOn { get; init; }
    }

    /// <returns>Null when there is no such document for this person.</returns>
    public async Task<Reading?> ReadAsync(Actor actor, Guid document, CancellationToken cancel)
    {
        if (await SourceDocument.FindAsync(db, actor, document, cancel) is not { } source)
        {
            return null;
        }

        return new Reading(source, source.Agency, await LinesAsync(source, cancel));
    }

    /// <summary>What a document seems to direct, whoever asks.</summary>
    internal async Task<IReadOnlyList<Line>> LinesAsync(SourceDocument source, CancellationToken cancel)
    {
        var text = source.File is { } file ? await texts.ReadAsync(file, cancel) : "";
        var proposed = DirectiveReader.Read(text, await UnitsAsync(source.Agency, cancel), source.Date);
        return [.. proposed.Select(duty => ToLine(duty, text))];
    }

    private async Task<KnownUnits> UnitsAsync(Id<Organization> agency, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return new KnownUnits(tree.Entries.Values
            .Where(entry => entry.Id != agency && entry.ExistsOn(clock.Today) && tree.IsWithin(entry.Id, agency))
            .Where(entry => entry.Kind is OrganizationKind.Agency || entry.Agency == agency)
            .Select(entry => new KnownUnit(entry.Id.ToString(), entry.Name, entry.Abbreviation.Length > 3 ? [entry.Abbreviation] : [])));
    }

    private static Line ToLine(ProposedDirective duty, string text)
    {
        Id<Organization>[] named = [.. duty.Units.SelectMany(Known).Distinct()];
        return new Line(
            duty.Content.Value, string.Join(", ", duty.Units.Select(unit => unit.Name)), named is [var one] && duty.Units.Count == 1 ? one : null,
            [.. duty.SupportingUnits.SelectMany(Known).Distinct()], string.Join("; ", duty.Dues.Select(due => due.Span.Of(text))),
            duty.Dues is [var first, ..] ? DeadlineOf(first.Value) : DeadlineChoice.None, duty.Rule, duty.Confidence)
        {
            MonthlyOn = duty.Dues is [{ Value: Due.Every { Cycle: Cycle.Monthly, Day: { } every } monthly }, ..] ? Math.Max(1, monthly.IsBefore ? every - 1 : every) : null,
        };
    }

    private static IEnumerable<Id<Organization>> Known(UnitReference unit) =>
        unit.Keys.Count == 1 && Id<Organization>.TryParse(unit.Keys[0], out var id) ? [id] : [];

    // What recurs, or begins without end, or hangs on an event is no deadline that a machine may set.
    private static DeadlineChoice DeadlineOf(Due due) => due switch
    {
        Due.ByDay day => DeadlineChoice.On(day.LastDay),
        Due.Within { Since: null, Term: var term } => DeadlineChoice.In(term.Count, term.Unit),
        _ => DeadlineChoice.None,
    };
}
