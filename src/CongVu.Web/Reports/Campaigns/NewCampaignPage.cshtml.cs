using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Directives;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>Mở đợt đánh giá: scope, criteria, period.</summary>
[Access(Role.ChiefOfOffice, Role.TrackingOffice, Role.Leader)]
public sealed class NewCampaignPage(OpenCampaign open, UnitChoices choices) : OfficePage
{
    [BindProperty(Name = "")]
    public NewCampaignForm Form { get; set; } = new();

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    /// <summary>To whom reports may go: one of them, or the own agency.</summary>
    public IReadOnlyList<OrganizationDirectory.Entry> Collectors { get; private set; } = [];

    private Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader).Agency;

    public Task OnGetAsync() => FillAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await ActAsync(() => open.RunAsync(Actor, new OpenCampaign.Input(Agency, Form.Card()), Cancel));
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã mở đợt đánh giá.");
        return Redirect($"/bao-cao/danh-gia/{outcome.Value}");
    }

    private async Task FillAsync()
    {
        Units = [.. (await choices.BelowAsync(Agency, Cancel)).Where(entry => entry.Kind is OrganizationKind.Agency)];
        Collectors = [(await choices.TreeAsync(Cancel)).Entries[Agency], .. Units];
    }
}

/// <summary>The form of a new campaign. A day that is missing makes a period that is refused.</summary>
public sealed class NewCampaignForm
{
    public string Code { get; set; } = "";

    public string Title { get; set; } = "";

    public string Basis { get; set; } = "";

    public DateOnly? From { get; set; }

    public DateOnly? LastDay { get; set; }

    public int? Exchanged { get; set; }

    public int? SigningRate { get; set; }

    public int? TasksOnTime { get; set; }

    public Id<Organization>? Collector { get; set; }

    public DateOnly? ReportDue { get; set; }

    public string ReportWords { get; set; } = "";

    public List<Id<Organization>> Units { get; set; } = [];

    internal CampaignCard Card()
    {
        var first = From ?? default;
        var last = LastDay ?? default;
        return new CampaignCard(Code, Title, Basis, Period.Of(last < first ? default : first, last < first ? default : last), Units, [.. Criteria()])
        {
            Collector = Collector, ReportDue = ReportDue, ReportWords = ReportWords,
        };
    }

    private IEnumerable<CriterionChoice> Criteria()
    {
        (CriterionKind Kind, int? Threshold)[] typed =
        [
            (CriterionKind.Exchanged, Exchanged), (CriterionKind.Reported, Collector is null ? null : 1),
            (CriterionKind.SigningRate, SigningRate), (CriterionKind.TasksOnTime, TasksOnTime),
        ];
        return typed.Where(criterion => criterion.Threshold is not null).Select(criterion => new CriterionChoice(criterion.Kind, criterion.Threshold!.Value));
    }
}
