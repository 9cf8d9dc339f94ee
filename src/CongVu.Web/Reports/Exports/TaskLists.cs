using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.DocumentFormat.Reports;
using CongVu.Organizations;

namespace CongVu.Web.Reports.Exports;

/// <summary>The list of tasks, with the columns of its page.</summary>
public sealed class TaskLists(DirectiveQueries queries, OrganizationDirectory directory)
{
    private const int Portion = 500;

    private static readonly ReportColumn[] Columns =
    [
        new("Nội dung", 4), new("Văn bản giao", 1.8), new("Lãnh đạo giao", 1.6), Narrow("Ngày giao"), new("Đơn vị", 2.2), new("Người thực hiện", 1.5), Narrow("Hạn ban đầu"), Narrow("Hạn hiện tại"),
        new("Tình trạng", 1.6), new("Kết quả", 2.4),
    ];

    /// <summary>The tasks of a filter, in the order of the page.</summary>
    public async Task<ListSource> OfAsync(Actor actor, TaskFilter filter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        ArgumentNullException.ThrowIfNull(filter);
        var tree = await directory.GetAsync(cancel);
        var page = 0;
        var rows = ListSource.Portions<DirectiveQueries.Line>(_ => queries.ListAsync(actor, filter, ++page, Portion, cancel), Portion, line => Row(line, tree));
        return new ListSource("nhiem-vu", "Danh sách nhiệm vụ", $"Tính đến hết ngày {Calendar.VietnamDate.InDigits(filter.Day)}", actor.Posts.Count > 0 ? actor.Posts[0].AgencyName : "", Columns, rows);
    }

    private static ReportRow Row(DirectiveQueries.Line line, OrganizationDirectory.Tree tree) => ReportRow.Of(
        line.Content, line.SourceDate is { } date ? $"{line.SourceCode} ngày {Calendar.VietnamDate.InDigits(date)}" : line.SourceCode, line.GivenByName, line.GivenOn,
        tree.NameOf(line.Organization), line.PersonName, line.Deadlines.Count > 0 ? line.Deadlines[0].Due : null, line.Due,
        line.IsWaiting ? $"{line.Class.InWords()}, chờ xác nhận" : line.IsExtensionAsked ? $"{line.Class.InWords()}, xin gia hạn" : line.Class.InWords(),
        string.Join("; ", line.Evidence.Select(item => item.Words)));

    private static ReportColumn Narrow(string title) => new(title, 0.9) { Alignment = ColumnAlignment.Center };
}
