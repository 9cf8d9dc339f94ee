namespace CongVu.DocumentFormat.Text;

/// <summary>The 29 types of administrative documents (Decree 30, art. 7; annex III, part I).</summary>
public static class DocumentTypes
{
    /// <summary>The letter, the only type that is named by what it is about alone. Công văn.</summary>
    public static readonly DocumentType Letter = new("Công văn", null, 18, "22");

    /// <summary>All types, in the Decree's order.</summary>
    // The exchange standard's list is published up to 26.
    public static IReadOnlyList<DocumentType> All { get; } =
    [
        new("Nghị quyết", "NQ", 1, "01"),
        new("Quyết định", "QĐ", 2, "02"),
        new("Chỉ thị", "CT", 3, "03"),
        new("Quy chế", "QC", 4, "04"),
        new("Quy định", "QyĐ", 5, "05"),
        new("Thông cáo", "TC", 6, "06"),
        new("Thông báo", "TB", 7, "07"),
        new("Hướng dẫn", "HD", 8, "08"),
        new("Chương trình", "CTr", 9, "09"),
        new("Kế hoạch", "KH", 10, "10"),
        new("Phương án", "PA", 11, "11"),
        new("Đề án", "ĐA", 12, "12"),
        new("Dự án", "DA", 13, "13"),
        new("Báo cáo", "BC", 14, "14"),
        new("Biên bản", "BB", 15, "20"),
        new("Tờ trình", "TTr", 16, "15"),
        new("Hợp đồng", "HĐ", 17, "21"),
        Letter,
        new("Công điện", "CĐ", 19, "23"),
        new("Bản ghi nhớ", "BGN", 20, "24"),
        new("Bản thỏa thuận", "BTT", 22, "25"),
        new("Giấy ủy quyền", "GUQ", 24, "16"),
        new("Giấy mời", "GM", 25, "26"),
        new("Giấy giới thiệu", "GGT", 26, "27"),
        new("Giấy nghỉ phép", "GNP", null, "28"),
        new("Phiếu gửi", "PG", null, "17"),
        new("Phiếu chuyển", "PC", null, "18"),
        new("Phiếu báo", "PB", null, "19"),
        new("Thư công", null, null, "29"),
    ];

    /// <summary>The symbols of copies, which are no types of documents: full copy, copy of a copy, extract.</summary>
    public static IReadOnlyList<string> CopySymbols { get; } = ["SY", "SL", "TrS"];

    /// <summary>The type of this symbol, capitals and small letters told apart (<c>QyĐ</c>, <c>CTr</c>, <c>TTr</c>).</summary>
    public static DocumentType? OfSymbol(string symbol) => All.FirstOrDefault(type => type.Symbol == symbol);

    /// <summary>The type of this name, however it is capitalized and wherever it places its tone marks.</summary>
    public static DocumentType? OfName(string name)
    {
        var wanted = Comparable(name);
        return All.FirstOrDefault(type => Comparable(type.Name) == wanted);
    }

    private static string Comparable(string name) => TonePlacement.Normalize(name.Trim()).ToLowerInvariant();
}
