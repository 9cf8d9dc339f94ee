using CongVu.Archive;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.CaseFiles;
using CongVu.Web.Reports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Danh mục hồ sơ: the plan of a year, drawn up here, approved by the head.</summary>
[Access]
public sealed class FilingPlanPage(FilingPlanQueries plans, OrganizationDirectory directory, PeopleQueries people, OfficeClock clock) : OfficePage
{
    [BindProperty(Name = "nam", SupportsGet = true)]
    public int? Wanted { get; set; }

    /// <summary>As which file; absent for the page.</summary>
    [BindProperty(Name = "tep", SupportsGet = true)]
    public ReportFormat? As { get; set; }

    /// <summary>Which line is being changed; absent for a new one.</summary>
    [BindProperty(Name = "sua", SupportsGet = true)]
    public string? Chosen { get; set; }

    [BindProperty(Name = "")]
    public HeadingForm Form { get; set; } = new();

    public int Year => Wanted ?? clock.Today.Year;

    public Id<Organization>? Agency => FilingPlanQueries.AgenciesOf(Actor).Select(agency => (Id<Organization>?)agency).FirstOrDefault();

    public string AgencyName { get; private set; } = "";

    public FilingPlan? Plan { get; private set; }

    public FilingHeading? Edited => Plan?.Headings.FirstOrDefault(heading => heading.Id.ToString() == Chosen);

    public IReadOnlyList<PeopleQueries.Holder> People { get; private set; } = [];

    public bool MayChange => Agency is { } agency && FilingPlanQueries.MayChange(Actor, agency) && Plan?.ApprovedOn is null;

    public bool MayApprove => Plan is { ApprovedOn: null, Headings.Count: > 0 } plan && FilingPlanQueries.MayApprove(Actor, plan.AgencyId);

    public IReadOnlyList<int> Years => [clock.Today.Year - 1, clock.Today.Year, clock.Today.Year + 1];

    public async Task<IActionResult> OnGetAsync()
    {
        var shown = await ShowAsync();
        if (As is { } format && Plan is { } plan)
        {
            return ReportFile.Of(CaseFileSheet.PrintPlan(AgencyName, plan), format);
        }

        Form = Edited is { } heading ? HeadingForm.Of(heading) : Form;
        return shown;
    }

    public async Task<IActionResult> OnPostStartAsync([FromServices] StartFilingPlan start) =>
        await AfterAsync(await ActAsync(() => start.RunAsync(Actor, new StartFilingPlan.Input(Agency ?? default, Year), Cancel)), "Đã lập danh mục; đồng chí ghi các hồ sơ dự kiến.");

    public async Task<IActionResult> OnPostPutAsync([FromServices] PutHeading put, Id<FilingPlan> plan, int version)
    {
        var heading = Id<FilingHeading>.TryParse(Chosen, out var known) ? known : default(Id<FilingHeading>?);
        return await AfterAsync(await ActAsync(plan, () => put.RunAsync(Actor, new PutHeading.Input(plan, version, heading, Form.Card()), Cancel)), "Đã ghi vào danh mục.");
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromServices] RemoveHeading remove, Id<FilingPlan> plan, int version, Id<FilingHeading> heading) =>
        await AfterAsync(await ActAsync(plan, () => remove.RunAsync(Actor, new RemoveHeading.Input(plan, version, heading), Cancel)), "Đã bỏ khỏi danh mục.");

    public async Task<IActionResult> OnPostApproveAsync([FromServices] ApproveFilingPlan approve, Id<FilingPlan> plan, int version) =>
        await AfterAsync(await ActAsync(plan, () => approve.RunAsync(Actor, new ApproveFilingPlan.Input(plan, version), Cancel)), "Đã phê duyệt danh mục hồ sơ.");

    private Task<IActionResult> AfterAsync(Outcome outcome, string message) => FinishAsync(outcome, message, $"/ho-so/danh-muc?nam={Year}", ShowAsync);

    private async Task<IActionResult> ShowAsync()
    {
        if (Agency is not { } agency)
        {
            return Page();
        }

        AgencyName = (await directory.GetAsync(Cancel)).NameOf(agency);
        Plan = await plans.OfAsync(Actor, agency, Year, Cancel);
        People = MayChange ? [.. (await people.InAgencyAsync(agency, Cancel)).Where(holder => holder.Role is not Role.Administrator).DistinctBy(holder => holder.Person)] : [];
        return Page();
    }
}

/// <summary>The form of a line of the plan.</summary>
public sealed class HeadingForm
{
    public string? Section { get; set; }

    public string? Notation { get; set; }

    public string? Title { get; set; }

    public Retention Retention { get; set; } = Retention.Years10;

    public string? Keeper { get; set; }

    public string? Description { get; set; }

    internal static HeadingForm Of(FilingHeading heading) => new()
    {
        Section = heading.Section, Notation = heading.Notation, Title = heading.Title, Retention = heading.Retention, Keeper = heading.KeeperId?.ToString(), Description = heading.Note,
    };

    internal FilingHeadingCard Card() =>
        new(Section ?? "", Notation ?? "", Title ?? "", Retention, Id<Person>.TryParse(Keeper, out var keeper) ? keeper : null, Description ?? "");
}
