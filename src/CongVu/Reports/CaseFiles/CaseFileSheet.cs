using CongVu.Archive;
using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;

namespace CongVu.Reports.CaseFiles;

/// <summary>The printed lists of the archive with the decree's columns, bound as books, with room to sign (Decree 30, annex V).</summary>
public static class CaseFileSheet
{
    private const string Maker = "Người lập";
    private const string Head = "Thủ trưởng đơn vị";

    private static readonly ReportColumn[] Index =
    [
        ReportColumn.Narrow("STT"), new("Số, ký hiệu văn bản", 1.5), ReportColumn.Narrow("Ngày tháng văn bản"), new("Tên loại và trích yếu nội dung văn bản", 4), new("Tác giả văn bản", 2), ReportColumn.Narrow("Tờ số/Trang số"), new("Ghi chú", 1.2),
    ];

    private static readonly ReportColumn[] List =
        [ReportColumn.Narrow("Số TT"), new("Số, ký hiệu hồ sơ", 1.2), new("Tiêu đề hồ sơ", 4), new("Thời gian tài liệu", 1.6), new("Thời hạn bảo quản", 1.1), ReportColumn.Narrow("Số tờ/Số trang"), new("Ghi chú", 1.5)];

    private static readonly ReportColumn[] Plan =
        [new("Số và ký hiệu hồ sơ", 1.2), new("Tên đề mục và tiêu đề hồ sơ", 4), new("Thời hạn bảo quản", 1.1), new("Người lập hồ sơ", 1.8), new("Ghi chú", 1.5)];

    /// <summary>Mục lục văn bản trong hồ sơ.</summary>
    public static PrintedReport PrintIndex(string agency, CaseFile file, IReadOnlyList<CaseFileQueries.Item> items)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(items);
        var pages = items.Sum(item => item.Place.PageCount);
        return new PrintedReport($"muc-luc-van-ban-{file.Year}-{file.Notation}", new TableReport
        {
            Title = "Mục lục văn bản trong hồ sơ",
            Subtitle = $"Hồ sơ {file.Code}: {file.Title}. Thời hạn bảo quản: {file.Retention.InWords()}",
            Organization = agency,
            Columns = Index,
            Rows = [.. Numbered(items).Select(pair => IndexRow(pair.Item, pair.First, !file.IsClosed)), ReportRow.Total($"Tổng cộng: {items.Count} văn bản, {pages} trang", Index.Length)],
        }.AsBook("văn bản", Maker, Head), new
        {
            file.Code, file.Title, Retention = file.Retention.CodeOf(), Creator = file.KeeperName, StartDate = file.OpenedOn, EndDate = file.ClosedOn, DocTotal = items.Count, PageTotal = pages,
            Documents = items.Select(item => new { DocOrdinal = item.Place.Ordinal, item.Place.Kind, item.Code, item.Date, item.TypeAndSubject, item.Author, PageAmount = item.Place.PageCount }),
        });
    }

    /// <summary>Mục lục hồ sơ.</summary>
    public static PrintedReport PrintList(string agency, int year, IReadOnlyList<CaseFileQueries.Line> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return new PrintedReport($"muc-luc-ho-so-{year}", new TableReport
        {
            Title = "Mục lục hồ sơ",
            Subtitle = $"Năm {year}",
            Organization = agency,
            Columns = List,
            Rows = [.. lines.Select((line, index) => ListRow(line, index + 1)), ReportRow.Total($"Tổng cộng: {lines.Count} hồ sơ, {lines.Sum(line => line.Documents)} văn bản, {lines.Sum(line => line.Pages)} trang", List.Length)],
        }.AsBook("hồ sơ", Maker, Head), new
        {
            Year = year,
            Files = lines.Select(line => new { line.File.Code, line.File.Title, Retention = line.File.Retention.CodeOf(), Creator = line.File.KeeperName, line.Earliest, line.Latest, DocTotal = line.Documents, PageTotal = line.Pages, line.File.ClosedOn }),
        });
    }

    /// <summary>Danh mục hồ sơ.</summary>
    public static PrintedReport PrintPlan(string agency, FilingPlan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new PrintedReport($"danh-muc-ho-so-{plan.Year}", new TableReport
        {
            Title = "Danh mục hồ sơ",
            Subtitle = $"Năm {plan.Year}{(plan.ApprovedOn is { } day ? $", phê duyệt ngày {VietnamDate.InDigits(day)}" : ", chưa phê duyệt")}",
            Organization = agency,
            Columns = Plan,
            Rows = [.. plan.InOrder().SelectMany(PlanRows), ReportRow.Total($"Tổng cộng: {plan.Headings.Count} hồ sơ", Plan.Length)],
        }.AsBook("hồ sơ", Maker, "Thủ trưởng cơ quan"), new { plan.Year, plan.ApprovedOn, Headings = plan.InOrder().SelectMany(section => section) });
    }

    private static IEnumerable<ReportRow> PlanRows(IGrouping<string, FilingHeading> section) =>
        section.Select(heading => ReportRow.Of(heading.Notation, heading.Title, heading.Retention.InWords(), heading.KeeperName, heading.Note))
            .Prepend(ReportRow.Section("", section.Key.Length > 0 ? section.Key : "Hồ sơ khác"));

    // On which page of the whole file each document begins.
    private static IEnumerable<(CaseFileQueries.Item Item, int First)> Numbered(IEnumerable<CaseFileQueries.Item> items)
    {
        var next = 1;
        foreach (var item in items)
        {
            yield return (item, next);
            next += item.Place.PageCount;
        }
    }

    private static ReportRow IndexRow(CaseFileQueries.Item item, int first, bool isOpen) => ReportRow.Of(
        item.Place.Ordinal, item.Code, item.Date, item.TypeAndSubject, item.Author, Pages(first, item.Place.PageCount), isOpen ? item.State : "");

    private static ReportRow ListRow(CaseFileQueries.Line line, int ordinal) => ReportRow.Of(
        ordinal, line.File.Notation, line.File.Title, Between(line.Earliest, line.Latest), line.File.Retention.InWords(), line.Pages, line.File.IsClosed ? line.File.Description : "Đang mở");

    private static string Pages(int first, int count) => count switch
    {
        0 => "",
        1 => $"{first}",
        _ => $"{first}–{first + count - 1}",
    };

    private static string Between(DateOnly? first, DateOnly? last) => (first, last) switch
    {
        ({ } start, { } end) when start != end => $"{VietnamDate.InDigits(start)} – {VietnamDate.InDigits(end)}",
        ({ } start, _) => VietnamDate.InDigits(start),
        _ => "",
    };
}
