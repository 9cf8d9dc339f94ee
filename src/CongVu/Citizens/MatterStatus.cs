using CongVu.Database;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Citizens;

/// <summary>
/// Where a dossier stands, to whoever has its code and to nobody else (tra cứu tình trạng hồ sơ): the step, the days and the unit, nothing
/// of its content.
/// </summary>
public sealed class MatterStatus
{
    private readonly OfficeContext db;
    private readonly OrganizationDirectory directory;

    internal MatterStatus(OfficeContext db, OrganizationDirectory directory)
    {
        this.db = db;
        this.directory = directory;
    }

    /// <summary>What the applicant reads.</summary>
    public sealed record Answer(
        MatterState State, string AgencyName, string UnitName, DateTimeOffset ReceivedAt, DateOnly DueOn, DateOnly? PromisedOn, DateOnly? AnsweredOn);

    /// <summary>The status of the dossier with a code; nothing for any other text.</summary>
    public async Task<Answer?> FindAsync(string code, CancellationToken cancel)
    {
        var wanted = MatterCode.Read(code);
        var tree = await directory.GetAsync(cancel);
        var row = await db.Set<CitizenMatter>().AsNoTracking().FirstOrDefaultAsync(matter => matter.Code == wanted, cancel);
        return row is null ? null : new Answer(
            row.State, tree.NameOf(row.AgencyId), tree.NameOf(row.UnitId), row.ReceivedAt, row.DueOn, row.PromisedOn, row.AnsweredOn);
    }
}
