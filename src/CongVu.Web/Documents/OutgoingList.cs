using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

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

    public static async Task<OutgoingList> LoadAsync(
        OutgoingQueries queries, Actor actor, OutgoingTab tab, string query, Id<OutgoingDocument>? after, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(queries);
        var lines = await queries.ListAsync(actor, tab, after, PageSize + 1, cancel);
        return new OutgoingList(tab, query, [.. lines.Take(PageSize)], after is null, lines.Count > PageSize);
    }

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
