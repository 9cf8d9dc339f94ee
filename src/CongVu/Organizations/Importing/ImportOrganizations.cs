using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations.Importing;

/// <summary>
/// Enters a whole list of agencies and units, or says line by line what is wrong with it (nhập cơ quan, đơn vị từ Excel).
/// All lines or none; the one above may stand earlier in the same list.
/// </summary>
public sealed class ImportOrganizations
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly Founding founding;
    private readonly IdSource ids;

    internal ImportOrganizations(OfficeContext db, OfficeClock clock, OrganizationDirectory directory, Founding founding, IdSource ids)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
        this.founding = founding;
        this.ids = ids;
    }

    /// <param name="Sheet">The list.</param>
    /// <param name="IsDryRun">Only look: enter nothing.</param>
    public sealed record Input(ListSheet<OrganizationColumn> Sheet, bool IsDryRun);

    public async Task<Outcome<ImportReport>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.Posts.Any(post => post.Role is Role.Administrator))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var reading = new OrganizationReading(actor, await directory.GetAsync(cancel), clock.Today);
        List<ReadOrganization> lines = [.. input.Sheet.Lines.Select(line => reading.Read(line, ids.Next<Organization>()))];
        List<ImportFault> faults = [.. lines.SelectMany(line => line.Faults.Select(words => new ImportFault(line.Number, words)))];
        return input.IsDryRun || faults.Count > 0 ? new ImportReport(lines.Count, false, faults) : await EnterAsync(actor, lines, cancel);
    }

    private async Task<Outcome<ImportReport>> EnterAsync(Actor actor, List<ReadOrganization> lines, CancellationToken cancel)
    {
        var above = lines.Select(line => line.Input.Parent!.Value).Distinct().ToList();
        var organizations = await db.Set<Organization>().Where(row => above.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancel);
        foreach (var line in lines)
        {
            organizations[line.Id] = founding.Add(actor, line.Id, line.Input, organizations[line.Input.Parent!.Value]);
        }

        var saved = await db.SaveAsync(cancel);
        directory.Forget();
        return saved.With(new ImportReport(lines.Count, true, []));
    }
}
