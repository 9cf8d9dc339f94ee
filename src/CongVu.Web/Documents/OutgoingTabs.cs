using CongVu.Documents;

namespace CongVu.Web.Documents;

/// <summary>The lists of outgoing documents with their keys in addresses and their words.</summary>
internal static class OutgoingTabs
{
    /// <summary>The tabs of the page "Dự thảo".</summary>
    public static IReadOnlyList<(string Key, OutgoingTab Tab, string Word)> Drafts { get; } =
    [
        ("cua-toi", OutgoingTab.MyDrafts, "Của tôi"),
        ("tra-lai", OutgoingTab.ReturnedToMe, "Bị trả lại"),
        ("cho-duyet", OutgoingTab.ToReview, "Chờ tôi duyệt"),
        ("don-vi", OutgoingTab.Drafts, "Của đơn vị"),
        ("da-huy", OutgoingTab.Cancelled, "Đã hủy"),
    ];

    /// <summary>Where a line of a list leads: to the page on which that document is dealt with.</summary>
    public static string AddressOf(OutgoingTab tab, string id) => tab switch
    {
        OutgoingTab.ToReview => $"/du-thao/{id}/duyet",
        OutgoingTab.ToSign => $"/cho-ky/{id}",
        OutgoingTab.ToIssue => $"/cho-phat-hanh/{id}",
        OutgoingTab.MyDrafts or OutgoingTab.ReturnedToMe => $"/du-thao/{id}",
        OutgoingTab.Drafts or OutgoingTab.Issued or OutgoingTab.Cancelled => $"/van-ban-di/{id}",
    };
}
