namespace CongVu.DocumentFormat.Text;

/// <summary>The 29 types of administrative documents with their symbols (tên loại văn bản; Decree 30, art. 7, annex III).</summary>
public static class AdministrativeTypes
{
    private static readonly Dictionary<string, string> Symbols = new()
    {
        ["Nghị quyết"] = "NQ", ["Quyết định"] = "QĐ", ["Chỉ thị"] = "CT", ["Quy chế"] = "QC", ["Quy định"] = "QyĐ", ["Thông cáo"] = "TC",
        ["Thông báo"] = "TB", ["Hướng dẫn"] = "HD", ["Chương trình"] = "CTr", ["Kế hoạch"] = "KH", ["Phương án"] = "PA", ["Đề án"] = "ĐA",
        ["Dự án"] = "DA", ["Báo cáo"] = "BC", ["Biên bản"] = "BB", ["Tờ trình"] = "TTr", ["Hợp đồng"] = "HĐ", ["Công văn"] = "",
        ["Công điện"] = "CĐ", ["Bản ghi nhớ"] = "BGN", ["Bản thỏa thuận"] = "BTT", ["Giấy ủy quyền"] = "GUQ", ["Giấy mời"] = "GM",
        ["Giấy giới thiệu"] = "GGT", ["Giấy nghỉ phép"] = "GNP", ["Phiếu gửi"] = "PG", ["Phiếu chuyển"] = "PC", ["Phiếu báo"] = "PB",
        ["Thư công"] = "",
    };

    /// <summary>Names in the order of the decree.</summary>
    public static IReadOnlyCollection<string> Names => Symbols.Keys;

    public static bool Has(string name) => Symbols.ContainsKey(name);

    /// <summary>The symbol; empty for an official letter and for one who has no such type.</summary>
    public static string SymbolOf(string name) => Symbols.GetValueOrDefault(name, "");
}
