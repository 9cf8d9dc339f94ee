using CongVu.Documents;
using CongVu.Organizations;

namespace CongVu.Web.Documents;

/// <summary>The tabs of the list of incoming documents, with their keys in addresses and their words.</summary>
internal static class IncomingTabs
{
    public static IReadOnlyList<(string Key, IncomingTab Tab, string Word)> All { get; } =
    [
        ("cho-tiep-nhan", IncomingTab.ToTakeIn, "Chờ tiếp nhận"),
        ("cho-chi-dao", IncomingTab.ToDirect, "Chờ chỉ đạo"),
        ("dang-xu-ly", IncomingTab.InProgress, "Đang xử lý"),
        ("qua-han", IncomingTab.Overdue, "Quá hạn"),
        ("de-biet", IncomingTab.ForInformation, "Nhận để biết"),
        ("hoan-thanh", IncomingTab.Completed, "Đã hoàn thành"),
        ("tra-lai", IncomingTab.Ended, "Trả lại, thu hồi"),
        ("tat-ca", IncomingTab.All, "Tất cả"),
    ];

    /// <summary>The tab of a key; what waits for this person when there is no such key.</summary>
    public static IncomingTab Of(string? key, Actor actor) =>
        All.Where(tab => tab.Key == key).Select(tab => (IncomingTab?)tab.Tab).FirstOrDefault() ?? DocumentsMenu.TabOf(actor);

    public static string KeyOf(IncomingTab tab) => All.First(entry => entry.Tab == tab).Key;
}
