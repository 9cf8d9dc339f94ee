namespace CongVu.EdXml;

/// <summary>The standard's list of administrative document types, as far as it is known; live packets do not keep to it.</summary>
internal static class DocumentTypeNumbers
{
    private static readonly string[] Administrative =
    [
        "Nghị quyết", "Quyết định", "Chỉ thị", "Quy chế", "Quy định", "Thông cáo", "Thông báo", "Hướng dẫn", "Chương trình",
        "Kế hoạch", "Phương án", "Đề án", "Dự án", "Báo cáo", "Biên bản", "Tờ trình", "Hợp đồng", "Công văn", "Công điện",
        "Bản ghi nhớ", "Bản cam kết", "Bản thỏa thuận", "Giấy chứng nhận", "Giấy ủy quyền", "Giấy mời", "Giấy giới thiệu",
    ];

    /// <summary>True if the name is in the list, under another number.</summary>
    public static bool Contradict(int type, string name)
    {
        var index = Array.FindIndex(Administrative, known => known.Equals(name.Normalize(), StringComparison.OrdinalIgnoreCase));
        return index >= 0 && index + 1 != type;
    }
}
