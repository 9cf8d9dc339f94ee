using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Importing;

/// <summary>
/// Enters a whole list of tasks, or says line by line what is wrong with it (nhập nhiệm vụ từ Excel). All lines or none:
/// a list is corrected and tried again, never half in.
/// </summary>
public sealed class ImportTasks
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Opening opening;
    private readonly OrganizationDirectory directory;
    private readonly LeaderChoices leaders;

    internal ImportTasks(OfficeContext db, OfficeClock clock, Opening opening, OrganizationDirectory directory, LeaderChoices leaders)
    {
        this.db = db;
        this.clock = clock;
        this.opening = opening;
        this.directory = directory;
        this.leaders = leaders;
    }

    /// <param name="Agency">Whose office follows them.</param>
    /// <param name="Sheet">The list.</param>
    /// <param name="IsDryRun">Only look: enter nothing.</param>
    public sealed record Input(Id<Organization> Agency, ListSheet<TaskColumn> Sheet, bool IsDryRun);

    public async Task<Outcome<ImportReport>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!DirectiveRights.MayEnter(actor, input.Agency))
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        var lines = await ReadAsync(input, cancel);
        List<ImportFault> faults = [.. lines.SelectMany(line => line.Faults.Select(words => new ImportFault(line.Number, words)))];
        if (input.IsDryRun || faults.Count > 0)
        {
            return new ImportReport(lines.Count, false, faults);
        }

        foreach (var line in lines)
        {
            await opening.OpenAsync(actor, input.Agency, line.Card, line.Units, cancel);
        }

        return (await db.SaveAsync(cancel)).With(new ImportReport(lines.Count, true, []));
    }

    private async Task<List<ReadLine>> ReadAsync(Input input, CancellationToken cancel)
    {
        var reading = new LineReading(await UnitsAsync(input.Agency, cancel), await leaders.OfAsync(input.Agency, cancel), clock.Today);
        List<ReadLine> lines = [.. input.Sheet.Lines.Select(reading.Read)];
        var known = await KnownAsync(input.Agency, lines, cancel);
        foreach (var line in lines)
        {
            if (line.Faults.Count == 0)
            {
                line.Faults.AddRange((await opening.CheckAsync(input.Agency, line.Card, line.Units, cancel)).Select(refusal => $"{refusal.What} {refusal.Remedy}"));
            }

            if (!known.Add(KeyOf(line.Card.Source.Code, line.Card.GivenOn, line.Card.Content)))
            {
                line.Faults.Add("Nhiệm vụ này đã có: cùng văn bản giao, ngày giao và nội dung.");
            }
        }

        return lines;
    }

    private async Task<ILookup<string, Id<Organization>>> UnitsAsync(Id<Organization> agency, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return tree.Entries.Values
            .Where(entry => entry.Id != agency && entry.ExistsOn(clock.Today) && tree.IsWithin(entry.Id, agency))
            .Where(entry => entry.Kind is OrganizationKind.Agency || entry.Agency == agency)
            .SelectMany(entry => new[] { entry.Name, entry.Abbreviation }.Where(name => name.Length > 0).Select(name => (Name: Folding.Fold(name), entry.Id)))
            .ToLookup(pair => pair.Name, pair => pair.Id);
    }

    private async Task<HashSet<string>> KnownAsync(Id<Organization> agency, List<ReadLine> lines, CancellationToken cancel)
    {
        var (first, last) = (lines.Min(line => line.Card.GivenOn), lines.Max(line => line.Card.GivenOn));
        var known = await db.Set<Directive>()
            .Where(row => row.AgencyId == agency && row.GivenOn >= first && row.GivenOn <= last && row.WithdrawnOn == null)
            .Select(row => new { row.SourceCode, row.GivenOn, row.Content }).ToListAsync(cancel);
        return [.. known.Select(row => KeyOf(row.SourceCode, row.GivenOn, row.Content))];
    }

    private static string KeyOf(string code, DateOnly givenOn, string content) => $"{code.Trim()}|{givenOn:O}|{content.Trim()}";
}
