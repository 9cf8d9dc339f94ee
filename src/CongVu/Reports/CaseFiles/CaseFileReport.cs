using CongVu.Archive;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Reports.CaseFiles;

/// <summary>
/// Prints the lists of the archive: what a file holds, the files of a year, the filing plan
/// (mục lục văn bản trong hồ sơ, mục lục hồ sơ, danh mục hồ sơ; Decree 30, annexes V and VI).
/// </summary>
public sealed class CaseFileReport
{
    private readonly CaseFileQueries files;
    private readonly FilingPlanQueries plans;
    private readonly ReportScope scope;

    internal CaseFileReport(CaseFileQueries files, FilingPlanQueries plans, ReportScope scope)
    {
        this.files = files;
        this.plans = plans;
        this.scope = scope;
    }

    /// <summary>What a file holds, with its pages. Lines that the reader may not see tell nothing.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="wanted">The file's id or its code.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<PrintedReport>> PrintIndexAsync(Actor? actor, string wanted, CancellationToken cancel)
    {
        if (await files.FindAsync(actor, wanted, cancel) is not { } file)
        {
            return ArchiveRefusals.NotFound;
        }

        var area = await scope.FindAsync(null, file.AgencyId, cancel);
        return CaseFileSheet.PrintIndex(area.Value.Agency.Name, file, await files.ItemsAsync(actor, file, cancel));
    }

    /// <summary>The files of an agency and a year, as far as the reader may see them.</summary>
    public async Task<Outcome<PrintedReport>> PrintListAsync(Actor? actor, string agency, int year, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, agency, cancel);
        return area.IsDone
            ? CaseFileSheet.PrintList(area.Value.Agency.Name, year, await files.OfAgencyAsync(actor, area.Value.Agency.Id, year, cancel))
            : new Refusals().Add(area.Refusals);
    }

    /// <summary>The filing plan of an agency and a year.</summary>
    public async Task<Outcome<PrintedReport>> PrintPlanAsync(Actor? actor, string agency, int year, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, agency, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        return await plans.OfAsync(actor, area.Value.Agency.Id, year, cancel) is { } plan ? CaseFileSheet.PrintPlan(area.Value.Agency.Name, plan) : ArchiveRefusals.NotFound;
    }
}
