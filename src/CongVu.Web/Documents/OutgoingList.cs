using CongVu.Calendar;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;

namespace CongVu.Web.Documents;

/// <summary>A page of a list of outgoing documents.</summary>
/// <param name="Tab">Which list.</param>
/// <param name="Query">What the address says besides the place in the list.</param>
/// <param name="Lines">Its lines.</param>
/// <param name="IsFirst">Whether it is the first page.</param>
/// <param name="HasMore">Whether more follow.</param>
public sealed record OutgoingList(OutgoingTab Tab, string Query, IReadOnlyList<OutgoingQueries.Line> Lines, bool IsFirst, bool HasMore)
{
    private const int PageSize = 25;

    private static readonly ReportColumn[] Columns =
    [
        new("Số, ký hiệu", 1.6), new("Tên loại", 1.1), new("Trích yếu", 4), new("Soạn thảo", 1.8), new("Người ký", 1.8), ReportColumn.Narrow("Ngày ban hành, bắt đầu"), ReportColumn.Narrow("Nơi nhận"),
        new("Trạng thái", 1.3), new("Lý do trả lại", 1.8),
    ];

    public static async Task<OutgoingList> LoadAsync(
        OutgoingQueries queries, Actor actor, OutgoingTab tab, string query, Id<OutgoingDocument>? after, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var lines = await queries.ListAsync(actor, tab, after, PageSize + 1, cancel);
        return new OutgoingList(tab, query, [.. lines.Take(PageSize)], after is null, lines.Count > PageSize);
    }

    /// <summary>All of a list, to be taken along as a file.</summary>
    internal static ListSource Export(OutgoingQueries queries, Actor actor, OutgoingTab tab, string title, CancellationToken cancel) => new(
        "van-ban-di", title, "", Columns, ListSource.Portions<OutgoingQueries.Line>((last, size) => queries.ListAsync(actor, tab, last?.Id, size, cancel), line => ReportRow.Of(
            line.Code, line.TypeName, line.Subject, line.DrafterName, line.SignerName, line.IssueDate ?? VietnamTime.DayOf(line.StartedAt), line.RecipientCount, line.State.InWords(), line.ReturnReason)));

    /// <summary>What to say where there is nothing.</summary>
    public string Nothing => Tab switch
    {
        OutgoingTab.MyDrafts => "Đồng chí chưa có dự thảo nào. Bấm “Soạn văn bản”, hoặc mở một văn bản đến và bấm “Soạn trả lời”.",
        OutgoingTab.ReturnedToMe => "Không có dự thảo nào bị trả lại.",
        OutgoingTab.ToReview => "Không có dự thảo nào chờ đồng chí duyệt.",
        OutgoingTab.Drafts => "Đơn vị chưa có dự thảo nào.",
        OutgoingTab.ToSign => "Không có văn bản nào chờ đồng chí ký.",
        OutgoingTab.ToIssue => "Không có văn bản nào chờ phát hành. Văn bản lãnh đạo đã ký sẽ đến đây.",
        OutgoingTab.Issued => "Chưa có văn bản đi nào.",
        OutgoingTab.Cancelled => "Không có dự thảo nào bị hủy.",
    };
}
