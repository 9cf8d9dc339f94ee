using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.Handling;

/// <summary>
/// Makes the two reports on how far documents are, and the list behind each of their numbers
/// (báo cáo tình hình giải quyết văn bản đến, văn bản đi; Decree 30, annex VI, V).
/// </summary>
public sealed class HandlingReport
{
    private readonly IncomingHandlings incoming;
    private readonly OutgoingHandlings outgoing;
    private readonly ReportScope scope;
    private readonly OfficeClock clock;

    internal HandlingReport(IncomingHandlings incoming, OutgoingHandlings outgoing, ReportScope scope, OfficeClock clock)
    {
        this.incoming = incoming;
        this.outgoing = outgoing;
        this.scope = scope;
        this.clock = clock;
    }

    /// <param name="Direction">Which documents.</param>
    /// <param name="Period">Which days.</param>
    /// <param name="Unit">For which unit only; all units when absent.</param>
    public sealed record Choice(HandlingDirection Direction, Period Period, Id<Organization>? Unit = null);

    /// <summary>Whether the documents themselves are for this person, not only how many there are.</summary>
    public static bool MayList(Actor actor, Id<Organization> agency) => DocumentRights.SeesAll(actor, agency);

    /// <summary>The table.</summary>
    public async Task<HandlingTable> MakeAsync(ReportArea area, Choice choice, CancellationToken cancel)
    {
        var items = await ItemsAsync(area.Agency.Id, choice, cancel);
        var rows = items.GroupBy(item => item.Unit).OrderBy(group => group.Key != area.Agency.Id).ThenBy(group => area.Tree.Entries.GetValueOrDefault(group.Key)?.Order)
            .Select(group => new HandlingRow(group.Key, area.Tree.NameOf(group.Key), HandlingCounts.Of(choice.Direction, group)));
        return new HandlingTable(area.Agency.Id, area.Agency.Name, choice.Direction, choice.Period.From, choice.Period.LastDay, clock.Today, [.. rows]);
    }

    /// <summary>The table of the agency with that code, ready to be written.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="code">The agency's code.</param>
    /// <param name="unit">Abbreviation or code of one of its units; empty for all.</param>
    /// <param name="choice">Which documents.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, string unit, Choice choice, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var wanted = UnitOf(area.Value, unit.Trim());
        return unit.Trim().Length > 0 && wanted is null
            ? ReportRefusals.NoSuchUnit
            : HandlingSheet.Print(await MakeAsync(area.Value, choice with { Unit = wanted ?? choice.Unit }, cancel));
    }

    /// <summary>The documents behind a number, for those who see all documents of the agency.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="agency">Whose.</param>
    /// <param name="choice">Which documents.</param>
    /// <param name="value">Of which class; all when absent.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<IReadOnlyList<HandlingItem>>> ListAsync(Actor? actor, Id<Organization> agency, Choice choice, HandlingClass? value, CancellationToken cancel)
    {
        if (actor is not null && !MayList(actor, agency))
        {
            return ReportRefusals.ListNotYours;
        }

        var items = await ItemsAsync(agency, choice, cancel);
        return items.Where(item => value is null || item.Class == value).ToList();
    }

    private async Task<IEnumerable<HandlingItem>> ItemsAsync(Id<Organization> agency, Choice choice, CancellationToken cancel)
    {
        var items = choice.Direction is HandlingDirection.Incoming
            ? await incoming.OfAsync(agency, choice.Period, clock.Today, cancel)
            : await outgoing.OfAsync(agency, choice.Period, cancel);
        return choice.Unit is { } unit ? items.Where(item => item.Unit == unit) : items;
    }

    private static Id<Organization>? UnitOf(ReportArea area, string unit) => area.Tree.Entries.Values
        .Where(entry => entry.Agency == area.Agency.Id && (entry.Codes.Contains(unit) || entry.Abbreviation == unit))
        .Select(entry => (Id<Organization>?)entry.Id).FirstOrDefault();
}
