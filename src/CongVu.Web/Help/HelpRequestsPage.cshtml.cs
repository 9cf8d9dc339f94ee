using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Help;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Hỗ trợ: what people reported, for the help desk that of its agencies, for others their own.</summary>
[Access]
public sealed class HelpRequestsPage(HelpQueries queries, HelpFigures figures, HelpTopics topics, OfficeClock clock) : OfficePage, IListPage
{
    [BindProperty(Name = "trang-thai", SupportsGet = true)]
    public HelpState? State { get; set; }

    public bool IsDesk { get; private set; }

    public IReadOnlyList<HelpQueries.Line> Lines { get; private set; } = [];

    /// <summary>This month's figures, for the help desk.</summary>
    public HelpFigures.Table? Figures { get; private set; }

    public static IHtmlContent ChipOf(HelpState state) => Words.Chip(state.InWords(), state switch
    {
        HelpState.Waiting => "soon",
        HelpState.Taken => "new",
        HelpState.Answered => "done",
        HelpState.Closed => "",
    });

    /// <summary>Working time as people say it.</summary>
    public static string Worked(TimeSpan? time) => time switch
    {
        null => "–",
        { TotalHours: < 1 } => $"{Math.Round(time.Value.TotalMinutes)} phút",
        { } => $"{Words.Number((long)time.Value.TotalHours)} giờ {time.Value.Minutes:00} phút",
    };

    /// <summary>A page as help calls it.</summary>
    public string NameOf(string page) => topics.Of(page.Split('?')[0])?.Title ?? "Không rõ trang";

    public ListSource Export => new(
        "ho-tro", IsDesk ? "Hỗ trợ người dùng" : "Yêu cầu hỗ trợ", State?.InWords() ?? "",
        [new("Lúc báo", 1.3), new("Khó khăn", 4), new("Trang", 1.6), new("Người báo", 1.8), new("Cơ quan", 2.2), new("Trạng thái", 1.3), new("Người tiếp nhận", 1.8), ReportColumn.Narrow("Chờ")],
        Lines.Select(line => ReportRow.Of(
            Words.Moment(line.ReportedAt), line.Words, line.Page, line.ReporterName, line.AgencyName, line.State.InWords(), line.TakenByName, Worked(line.Waited))));

    public async Task OnGetAsync()
    {
        IsDesk = HelpQueries.IsDesk(Actor);
        Lines = await queries.ListAsync(Actor, State, Cancel);
        Figures = IsDesk ? await figures.MakeAsync(Actor, PeriodRule.Of("month").Containing(clock.Today), Cancel) : null;
    }
}
