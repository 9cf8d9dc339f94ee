using System.Globalization;
using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Directives;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Theo dõi chỉ đạo: how many tasks are in which class, with whom; every number leads to its list. Prints on one sheet.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.HeadOfUnit)]
public sealed class FiguresPage(DirectiveClasses figures, UnitChoices units, OfficeClock clock) : OfficePage, IListPage
{
    /// <summary>The classes in the order of the columns.</summary>
    public static IReadOnlyList<TaskClass> Shown { get; } = [TaskClass.DoneOnTime, TaskClass.DoneLate, TaskClass.OpenInTime, TaskClass.OpenOverdue, TaskClass.WithoutDeadline];

    private static readonly CultureInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN");

    [BindProperty(SupportsGet = true)]
    public TaskQuery Query { get; set; } = new();

    /// <summary>What the rows are: unit, leader, source or field.</summary>
    [BindProperty(Name = "theo", SupportsGet = true)]
    public string? By { get; set; }

    public TaskFilter Filter { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public bool MayEnter => Actor.Posts.Any(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader);

    public bool IsLeader => Actor.Posts.Any(post => post.Role is Role.Leader);

    public ClassFigures Total { get; private set; } = ClassFigures.None;

    /// <summary>Rows with the filter that each one's numbers lead to; what is late first.</summary>
    public IReadOnlyList<(string Name, TaskFilter Filter, ClassFigures Figures)> Rows { get; private set; } = [];

    public static IReadOnlyList<(string Key, string Word)> Ways { get; } =
        [("don-vi", "Theo đơn vị"), ("lanh-dao", "Theo lãnh đạo giao"), ("nguon", "Theo nguồn"), ("linh-vuc", "Theo lĩnh vực")];

    public string Way => Ways.Any(way => way.Key == By) ? By! : "don-vi";

    public ListSource Export => new(
        "so-lieu-nhiem-vu", $"Số liệu nhiệm vụ {Ways.First(way => way.Key == Way).Word.ToLowerInvariant()}", $"Tính đến hết ngày {Words.Day(Filter.Day)}",
        [
            new(Ways.First(way => way.Key == Way).Word, 3), ReportColumn.Narrow("Tổng số"), .. Shown.Select(value => ReportColumn.Narrow(value.InWords())), ReportColumn.Narrow("Xin gia hạn"),
            ReportColumn.Narrow("Tỷ lệ hoàn thành"),
        ],
        Rows.Select(row => ReportRow.Of(Cells(row.Name, row.Figures))).Append(new ReportRow(ReportRowKind.Total, Cells("Tổng cộng", Total))));

    public async Task OnGetAsync()
    {
        Query.Scope = TaskAddress.KeyOf(TaskScope.Tracking);
        Filter = Query.Filter(Today);
        var rows = Way == "don-vi" ? await ByUnitAsync() : await ByKeyAsync();
        Rows = [.. rows.OrderByDescending(row => row.Figures.OpenOverdue).ThenBy(row => row.Name, StringComparer.Create(Vietnamese, ignoreCase: true))];
        Total = Rows.Aggregate(ClassFigures.None, (sum, row) => sum + row.Figures);
    }

    /// <summary>The list behind a number.</summary>
    public string Address(TaskFilter filter, string state) => TaskAddress.Of(TaskAddress.With(filter, state), Today) + (state.Length == 0 ? "&loai=" : "");

    public static string Share(ClassFigures figures, int part) => figures.ShareOf(part) is { } share ? share.ToString("0.#", Vietnamese) + "%" : "–";

    private static ReportValue[] Cells(string name, ClassFigures figures) =>
        [name, figures.Total, .. Shown.Select(value => (ReportValue)figures.Of(value)), figures.ExtensionAsked, Share(figures, figures.Done)];

    private async Task<IEnumerable<(string Name, TaskFilter Filter, ClassFigures Figures)>> ByUnitAsync()
    {
        var tree = await units.TreeAsync(Cancel);
        var rows = await figures.ByUnitAsync(Actor, Filter, Cancel);
        return rows.Select(row => (tree.NameOf(row.Key), Filter with { Unit = row.Key }, row.Figures));
    }

    private async Task<IEnumerable<(string Name, TaskFilter Filter, ClassFigures Figures)>> ByKeyAsync()
    {
        var key = Way switch { "lanh-dao" => FigureKey.Leader, "nguon" => FigureKey.Source, _ => FigureKey.Field };
        var rows = await figures.ByAsync(Actor, Filter, key, Cancel);
        return rows.Select(row => key switch
        {
            FigureKey.Leader => (row.Key, Filter with { Leader = row.Key }, row.Figures),
            FigureKey.Source => (Source(row.Key).InWords(), Filter with { Source = Source(row.Key) }, row.Figures),
            FigureKey.Field => (row.Key.Length > 0 ? row.Key : "Chưa ghi lĩnh vực", Filter with { Field = row.Key }, row.Figures),
        });
    }

    private static DirectiveSourceKind Source(string key) => Enum.Parse<DirectiveSourceKind>(key);
}
