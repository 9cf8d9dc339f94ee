using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Directives.Looking;
using CongVu.Directives.Urging;
using CongVu.DocumentFormat.Reports;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Nhiệm vụ: one list for the person, the unit and the tracking office, as it stood on any day.</summary>
[Access]
public sealed class TaskListPage(DirectiveQueries queries, DirectiveClasses figures, DirectiveNews news, UnitChoices units, OfficeClock clock) : OfficePage, IListPage
{
    private static readonly ReportColumn[] Columns =
    [
        new("Nội dung", 4), new("Văn bản giao", 1.8), new("Lãnh đạo giao", 1.6), ReportColumn.Narrow("Ngày giao"), new("Đơn vị", 2.2), new("Người thực hiện", 1.5), ReportColumn.Narrow("Hạn ban đầu"),
        ReportColumn.Narrow("Hạn hiện tại"), new("Tình trạng", 1.6), new("Kết quả", 2.4),
    ];

    private const int PageSize = 25;
    private static readonly string[] States = ["chua-xong", "qua-han", "sap-den-han", "cho-xac-nhan", "xin-gia-han", "khong-thoi-han", "dung-han", "hoan-thanh-qua-han", ""];

    [BindProperty(SupportsGet = true)]
    public TaskQuery Query { get; set; } = new();

    [BindProperty(Name = "trang", SupportsGet = true)]
    public int Number { get; set; } = 1;

    public TaskFilter Filter { get; private set; } = null!;

    public DateOnly Today => clock.Today;

    public IReadOnlyList<DirectiveQueries.Line> Lines { get; private set; } = [];

    /// <summary>Counted by the same filter without its state: the tabs above the list.</summary>
    public ClassFigures Figures { get; private set; } = ClassFigures.None;

    /// <summary>Those on this page with something new since this person looked.</summary>
    public IReadOnlySet<Id<Directive>> New { get; private set; } = new HashSet<Id<Directive>>();

    /// <summary>Whether lines can be chosen for a letter that urges.</summary>
    public bool MayUrge => MayEnter && Filter is { Scope: TaskScope.Tracking, Class: TaskClass.OpenOverdue, Role: AssignmentRole.Lead } && Filter.Day == Today && Lines.Count > 0;

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    public bool MayFollow => DirectivesMenu.MayFollow(Actor);

    public bool MayEnter => Actor.Posts.Any(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader);

    /// <summary>The states with their counts and addresses; a count is the length of the list behind it.</summary>
    public IEnumerable<(string Key, string Word, int? Count, string Address)> Tabs => States.Select(key =>
        (key, TaskAddress.StateWord(key), CountOf(key), TaskAddress.Of(TaskAddress.With(Query.Filter(Today), key), Today)));

    public ListSource Export => new(
        "nhiem-vu", "Danh sách nhiệm vụ", $"Tính đến hết ngày {Words.Day(Filter.Day)}", Columns, ListSource.Pages<DirectiveQueries.Line>((page, size) => queries.ListAsync(Actor, Filter, page, size, Cancel), Row));

    public async Task OnGetAsync()
    {
        Tree = await units.TreeAsync(Cancel);
        var all = Query.Filter(Today);
        Filter = TaskAddress.With(all, Query.State ?? (all.Scope is TaskScope.Tracking || Query.HasPeriod ? "" : "chua-xong"));
        Figures = await figures.CountAsync(Actor, all, Cancel);
        var counted = CountOf(TaskAddress.StateKey(Filter));
        Total = counted ?? (await figures.CountAsync(Actor, Filter, Cancel)).Total;
        Number = Math.Clamp(Number, 1, Pages);
        Lines = await queries.ListAsync(Actor, Filter, Number, PageSize, Cancel);
        New = await news.AmongAsync(Actor, Lines, Cancel);
        if (Filter.Scope is TaskScope.Tracking && Actor.Posts.Count > 0)
        {
            Units = await units.BelowAsync(Actor.Posts[0].Agency, Cancel);
        }
    }

    public async Task<IActionResult> OnPostUrgeAsync([FromServices] UrgeOverdue urge, List<Id<Assignment>> parts)
    {
        var outcome = await ActAsync(() => urge.RunAsync(Actor, new UrgeOverdue.Input(parts), Cancel));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã soạn dự thảo công văn đôn đốc, kèm phụ lục nhiệm vụ quá hạn.");
        return Redirect($"/van-ban-di/{outcome.Value}");
    }

    public string PageAddress(int number) => $"{TaskAddress.Of(Filter, Today)}&trang={number}";

    private ReportRow Row(DirectiveQueries.Line line) => ReportRow.Of(
        line.Content, line.SourceDate is { } date ? $"{line.SourceCode} ngày {Words.Day(date)}" : line.SourceCode, line.GivenByName, line.GivenOn,
        Tree.NameOf(line.Organization), line.PersonName, line.Deadlines.Count > 0 ? line.Deadlines[0].Due : null, line.Due,
        line.IsWaiting ? $"{line.Class.InWords()}, chờ xác nhận" : line.IsExtensionAsked ? $"{line.Class.InWords()}, xin gia hạn" : line.Class.InWords(),
        string.Join("; ", line.Evidence.Select(item => item.Words)));

    private int? CountOf(string key) => key switch
    {
        "" => Figures.Total,
        "chua-xong" => Figures.Open,
        "cho-xac-nhan" => Figures.Waiting,
        "xin-gia-han" => Figures.ExtensionAsked,
        _ => TaskAddress.ClassOf(key) is { } value ? Figures.Of(value) : null,
    };
}
