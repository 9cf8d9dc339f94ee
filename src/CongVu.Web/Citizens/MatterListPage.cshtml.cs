using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Hồ sơ một cửa: the dossiers of citizens and enterprises that this person receives or handles.</summary>
[Access]
public sealed class MatterListPage(MatterQueries queries, OrganizationDirectory directory, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly ReportColumn[] Columns =
    [
        new("Thủ tục", 3), new("Người nộp", 2), new("Đơn vị giải quyết", 2), new("Người giải quyết", 1.5), ReportColumn.Narrow("Ngày nhận"), ReportColumn.Narrow("Hạn trả"), ReportColumn.Narrow("Hẹn lại"),
        ReportColumn.Narrow("Ngày trả"), new("Tình trạng", 1.5), new("Văn bản trả kết quả", 1.5),
    ];

    private const int Size = 50;

    [BindProperty(SupportsGet = true)]
    public MatterQuery Query { get; set; } = new();

    [BindProperty(Name = "trang", SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public IReadOnlyList<(MatterTab Tab, int Count)> Tabs { get; private set; } = [];

    public IReadOnlyList<MatterQueries.Line> Lines { get; private set; } = [];

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public bool MayReceive => MatterQueries.MayReceive(Actor);

    /// <summary>Whether there is another page after this one.</summary>
    public bool IsMore => Lines.Count == Size;

    public ListSource Export => new("ho-so-mot-cua", "Danh sách hồ sơ một cửa", Query.Current.Word, Columns, ListSource.Pages<MatterQueries.Line>(
        (page, size) => queries.ListAsync(Actor, Query.Filter(), page, size, Cancel), line => ReportRow.Of(
            line.ProcedureName, line.ApplicantName, Tree.NameOf(line.Unit), line.HandlerName, VietnamTime.DayOf(line.ReceivedAt), line.DueOn, line.PromisedOn, line.AnsweredOn,
            line.Class.InWords(), line.ResultCode)));

    public async Task OnGetAsync()
    {
        Tree = await directory.GetAsync(Cancel);
        PageNumber = Math.Max(1, PageNumber);
        var tabs = new List<(MatterTab, int)>();
        foreach (var tab in MatterTab.All)
        {
            tabs.Add((tab, await queries.CountAsync(Actor, Query.With(tab), Cancel)));
        }

        Tabs = tabs;
        Lines = await queries.ListAsync(Actor, Query.Filter(), PageNumber, Size, Cancel);
    }
}
