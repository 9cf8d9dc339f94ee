namespace CongVu.Demonstration;

/// <summary>Invented names of people, always the same ones in the same order.</summary>
internal static class Names
{
    private static readonly string[] Families = ["Vi", "Hà", "Lò", "Lương", "Ngân", "Phạm", "Lộc", "Thao", "Bùi", "Hơ", "Len", "Đinh", "Y", "Rơ Châm", "Trần"];
    private static readonly string[] Middles = ["Văn", "Minh", "Quốc", "Hữu", "Đức", "Xuân", "Thanh"];
    private static readonly string[] Given =
    [
        "Thắng", "Bình", "Dương", "Khánh", "Lâm", "Nghĩa", "Phúc", "Quân", "Sơn", "Tiến", "Uy", "Việt", "Châu", "Hòa", "Kiên", "Long", "Mạnh", "Nam", "Thành",
    ];

    /// <summary>The name of the person with that number.</summary>
    public static string Of(int number) =>
        $"{Families[number % Families.Length]} {Middles[number * 3 % Middles.Length]} {Given[number * 7 % Given.Length]}";
}
