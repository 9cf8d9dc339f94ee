using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>The stamps of urgency, secrecy and circulation (boxes 10 and 11).</summary>
internal static class Marks
{
    private static readonly string[] SecrecyMarks = ["TUYỆT MẬT", "TỐI MẬT", "MẬT"];
    private static readonly string[] CirculationMarks = ["XEM XONG TRẢ LẠI", "LƯU HÀNH NỘI BỘ", "TÀI LIỆU THU HỒI"];

    private static readonly Dictionary<string, (double Width, string Name)> UrgencyMarks = new()
    {
        ["HỎA TỐC"] = (30, "HỎA TỐC"),
        ["HỎA TỐC HẸN GIỜ"] = (30, "HỎA TỐC HẸN GIỜ"),
        ["THƯỢNG KHẨN"] = (40, "THƯỢNG KHẨN"),
        ["KHẨN"] = (20, "KHẨN"),
    };

    /// <summary>The width in millimeters that an urgency stamp must have, where the line is one.</summary>
    public static (double Width, string Name)? Urgency(TextLine line) =>
        UrgencyMarks.TryGetValue(line.Key, out var mark) && line.Text.Any(char.IsUpper) ? mark : null;

    // Capitals as they stand: the words also occur in running text.
    public static bool IsSecrecy(TextLine line) => SecrecyMarks.Contains(TonePlacement.Normalize(line.Text).Trim('(', ')', '.', ' '));

    public static bool IsCirculation(TextLine line) => CirculationMarks.Contains(line.Key);

    public static bool IsAny(TextLine line) => Urgency(line) is not null || IsSecrecy(line) || IsCirculation(line);
}
