using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Coverage;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Văn bản giao việc: documents in which duties were seen, entered or not; what is not a task is said with a reason.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class CoveragePage(CoverageQueries queries, AnswerNoTask answer, OfficeClock clock) : OfficePage, IListPage
{
    [BindProperty(Name = "tu", SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(Name = "den", SupportsGet = true)]
    public DateOnly? Last { get; set; }

    [BindProperty(Name = "xem", SupportsGet = true)]
    public CoverageQueries.Show Wanted { get; set; }

    public Period Period { get; private set; } = null!;

    public CoverageQueries.Figure Figure { get; private set; } = null!;

    public IReadOnlyList<CoverageQueries.Line> Lines { get; private set; } = [];

    public ListSource Export => new(
        "van-ban-giao-viec", "Văn bản giao việc", $"Đọc từ {Words.Day(Period.From)} đến {Words.Day(Period.LastDay)}",
        [new("Số, ký hiệu", 1.4), ReportColumn.Narrow("Ngày"), new("Trích yếu", 4), new("Người giao", 1.8), ReportColumn.Narrow("Ý giao việc"), new("Vì sao không giao việc", 2.4)],
        Lines.Select(line => ReportRow.Of(line.Code, line.IssueDate, line.Subject, line.GivenByName, line.Duties, line.Reason)));

    public Task OnGetAsync() => FillAsync();

    public async Task<IActionResult> OnPostAsync(Guid document, string? reason)
    {
        var outcome = await ActAsync(() => answer.RunAsync(Actor, new AnswerNoTask.Input(document, reason ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã ghi: văn bản không giao việc.");
        return Redirect("/theo-doi/van-ban");
    }

    public string Address(CoverageQueries.Show show) => $"?xem={show}&tu={Words.Day(Period.From)}&den={Words.Day(Period.LastDay)}";

    public static string AddressOf(CoverageQueries.Line line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return $"{(line.Kind is DirectiveSourceKind.OwnDocument ? "/van-ban-di" : "/van-ban-den")}/{line.Document:N}";
    }

    private async Task FillAsync()
    {
        Period = TaskAddress.Between(From, Last) ?? Period.Of(clock.Today.AddDays(-60), clock.Today);
        Figure = await queries.CountAsync(Actor, Period, Cancel);
        Lines = await queries.ListAsync(Actor, Period, Wanted, Cancel);
    }
}
