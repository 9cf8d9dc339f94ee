namespace CongVu.Documents.Reading;

/// <summary>The names by which documents call themselves, with their symbols: the 29 administrative types of Decree 30/2020, and what else arrives.</summary>
internal static class DocumentTypeNames
{
    public const string OfficialLetter = "Công văn";

    private static readonly (string Name, string Symbol)[] Administrative =
    [
        ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"), ("Thông cáo", "TC"),
        ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"), ("Phương án", "PA"), ("Đề án", "ĐA"),
        ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"), ("Tờ trình", "TTr"), ("Hợp đồng", "HĐ"), (OfficialLetter, ""),
        ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"), ("Bản thỏa thuận", "BTT"), ("Giấy ủy quyền", "GUQ"), ("Giấy mời", "GM"),
        ("Giấy giới thiệu", "GGT"), ("Giấy nghỉ phép", "GNP"), ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"), ("Phiếu báo", "PB"), ("Thư công", ""),
    ];

    // Laws and rules arrive too, and the Party's conclusions.
    private static readonly (string Name, string Symbol)[] Others =
    [
        ("Luật", ""), ("Pháp lệnh", ""), ("Lệnh", ""), ("Nghị định", "NĐ"), ("Thông tư", "TT"), ("Thông tư liên tịch", "TTLT"),
        ("Nghị quyết liên tịch", "NQLT"), ("Kết luận", "KL"),
    ];

    private static readonly Dictionary<string, string> ByFoldedName =
        Administrative.Concat(Others).ToDictionary(type => VietnameseLetters.Fold(type.Name), type => type.Name);

    private static readonly Dictionary<string, string> BySymbol =
        Administrative.Concat(Others).Where(type => type.Symbol.Length > 0).ToDictionary(type => type.Symbol, type => type.Name);

    /// <summary>Every name, the longer first, for finding one at the beginning of a phrase.</summary>
    public static IReadOnlyList<string> All { get; } =
        [.. Administrative.Concat(Others).Select(type => type.Name).OrderByDescending(name => name.Length)];

    public static int AdministrativeCount => Administrative.Length;

    public static string? Named(string folded) => ByFoldedName.GetValueOrDefault(folded);

    /// <summary>The type that a notation such as <c>CT-UBND</c> begins or, in the old order, ends with.</summary>
    public static string? OfNotation(string notation) => BySymbol.GetValueOrDefault(notation.Split('-', '/')[0]);
}
