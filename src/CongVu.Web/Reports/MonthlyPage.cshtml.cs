using System.Globalization;
using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.Monthly;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports;

/// <summary>Báo cáo ngày 20: a unit's report on its tasks, the explanations that it needs, and sending it.</summary>
[Access]
public sealed class MonthlyPage(MonthlyReport report, ExplainOverdue explain, SendMonthlyReport send, ReportScope scope, OfficeClock clock) : ReportPage(scope)
{
    /// <summary>The month in which it is due, as <c>6/2020</c>; the last one due when absent.</summary>
    [BindProperty(Name = "thang", SupportsGet = true)]
    public string? Month { get; set; }

    /// <summary>The late task that is being explained.</summary>
    [BindProperty(Name = "noi-dung", SupportsGet = true)]
    public string? Wanted { get; set; }

    [BindProperty]
    public string Cause { get; set; } = "";

    [BindProperty]
    public string Remedy { get; set; } = "";

    [BindProperty]
    public DateOnly? ExpectedOn { get; set; }

    [BindProperty]
    public string Proposals { get; set; } = "";

    [BindProperty]
    public string Reason { get; set; } = "";

    public Period Period { get; private set; } = null!;

    /// <summary>The document in which the report goes out.</summary>
    public OutgoingDocument? Letter { get; private set; }

    public IReadOnlyList<LeaderChoices.Leader> Signers { get; private set; } = [];

    /// <summary>The task whose place in a sent report is being corrected.</summary>
    public MonthlyItem? Corrected => Id<Assignment>.TryParse(Wanted, out var id) ? Table.Items.FirstOrDefault(item => item.Assignment == id) : null;

    public bool MayCorrect => Table.SentAt is not null && Actor.Heads(Area.Agency.Id);

    /// <summary>Whether the unit issues documents of its own and this person may draft one.</summary>
    public bool MayDraft => Table.SentAt is not null && Letter is null && Area.Agency.Kind is OrganizationKind.Agency && Actor.Posts.Any(post => post.Agency == Area.Agency.Id && post.Role is not Role.Administrator);

    public MonthlyTable Table { get; private set; } = null!;

    public MonthlyItem? Explained => Id<Assignment>.TryParse(Wanted, out var id) ? Table.In(MonthlySection.Overdue).FirstOrDefault(item => item.Assignment == id) : null;

    public bool MaySend => Table.SentAt is null && Actor.Heads(Area.Agency.Id);

    public bool IsOver => clock.Today >= Period.Until;

    public bool IsOwn => Actor.Organizations.Contains(Area.Agency.Id);

    public string MonthText => Period.Until.ToString("M/yyyy", CultureInfo.InvariantCulture);

    public string Self => $"/bao-cao/thang?co-quan={Area.Agency.Id}&thang={MonthText}";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Answer(() => MonthlySheet.Print(Table)) : Missing();

    public async Task<IActionResult> OnPostExplainAsync()
    {
        if (!await LoadAsync() || Explained is not { } item)
        {
            return Missing();
        }

        var reason = new OverdueReason(Cause, Remedy, ExpectedOn ?? DateOnly.MinValue);
        var outcome = await ActAsync(() => explain.RunAsync(Actor, new ExplainOverdue.Input(item.Assignment, Period, reason), Cancel));
        return outcome.IsDone ? Back("Đã ghi giải trình.") : Page();
    }

    public async Task<IActionResult> OnPostSendAsync()
    {
        if (!await LoadAsync())
        {
            return Missing();
        }

        var outcome = await ActAsync(() => send.RunAsync(Actor, new SendMonthlyReport.Input(Area.Agency.Id, Period, Proposals), Cancel));
        return outcome.IsDone ? Back("Đã gửi báo cáo; số liệu đã chốt.") : Page();
    }

    public async Task<IActionResult> OnPostCorrectAsync([FromServices] CorrectReport correct, MonthlySection section)
    {
        if (!await LoadAsync() || Corrected is not { } item)
        {
            return Missing();
        }

        Outcome outcome = await ActAsync(() => correct.RunAsync(Actor, new CorrectReport.Input(Area.Agency.Id, Period, item.Assignment, section, Reason), Cancel));
        return outcome.IsDone ? Back("Đã ghi đính chính; số liệu đã gửi giữ nguyên.") : Page();
    }

    public async Task<IActionResult> OnPostLetterAsync([FromServices] DraftMonthlyLetter draft, Id<Post> signer)
    {
        if (!await LoadAsync())
        {
            return Missing();
        }

        var outcome = await ActAsync(() => draft.RunAsync(Actor, new DraftMonthlyLetter.Input(Area.Agency.Id, Period, signer), Cancel));
        if (!outcome.IsDone)
        {
            return Page();
        }

        Say("Đã lập văn bản báo cáo; trình ký, phát hành như mọi dự thảo.");
        return Redirect($"/du-thao/{outcome.Value}");
    }

    private async Task<bool> LoadAsync()
    {
        Agency ??= Actor.Posts.FirstOrDefault(post => post.Role is not Role.Administrator)?.Organization.ToString();
        if (!await FindAreaAsync())
        {
            return false;
        }

        var last = MonthlyPeriods.Of(clock.Today.Year, clock.Today.Month);
        Period = SigningPage.PeriodOf(Month) is { } month ? MonthlyPeriods.Of(month.From.Year, month.From.Month) : clock.Today >= last.Until ? last : last.Previous;
        Table = await report.MakeAsync(Area, Period, Cancel);
        Letter = await report.LetterAsync(Area, Period, Cancel);
        Signers = MayDraft ? await HttpContext.RequestServices.GetRequiredService<LeaderChoices>().OfAsync(Area.Agency.Id, Cancel) : [];
        return true;
    }

    private RedirectResult Back(string message)
    {
        Say(message);
        return Redirect(Self);
    }
}
