using CongVu.DocumentFormat.Text;
using CongVu.Organizations;

namespace CongVu.Web.Documents;

/// <summary>
/// Writes the name of an issuer, printed in capitals on the document, as people write it: as the directory has it,
/// as the usual names of departments go, or by the rules for proper names.
/// </summary>
internal static class IssuerNames
{
    private static readonly string[] Usual =
    [
        "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Kế hoạch và Đầu tư", "Sở Công Thương", "Sở Xây dựng", "Sở Giao thông Vận tải",
        "Sở Nông nghiệp và Phát triển nông thôn", "Sở Nông nghiệp và Môi trường", "Sở Tài nguyên và Môi trường", "Sở Thông tin và Truyền thông",
        "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo", "Sở Y tế", "Sở Lao động - Thương binh và Xã hội", "Sở Văn hóa, Thể thao và Du lịch",
        "Sở Ngoại vụ", "Sở Dân tộc và Tôn giáo", "Thanh tra tỉnh", "Công an tỉnh", "Ban Dân tộc", "Văn phòng Chính phủ", "Thủ tướng Chính phủ",
        "Bộ Nội vụ", "Bộ Tư pháp", "Bộ Tài chính", "Bộ Thông tin và Truyền thông", "Bộ Khoa học và Công nghệ", "Bộ Giáo dục và Đào tạo", "Bộ Y tế",
    ];

    private static readonly HashSet<string> BeforePlaces =
        ["tỉnh", "huyện", "xã", "phường", "quận", "trấn", "phố"];

    public static string Write(string printed, OrganizationDirectory.Tree tree)
    {
        var wanted = Comparable(printed);
        return tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && Comparable(entry.Name) == wanted).Select(entry => entry.Name).FirstOrDefault()
            ?? Usual.FirstOrDefault(name => Comparable(name) == wanted)
            ?? Spell(printed);
    }

    private static string Comparable(string name) =>
        string.Join(' ', Folding.Fold(name).Replace("uy ban nhan dan", "ubnd", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Small letters, a capital at the start, and capitals in the name of a place.
    private static string Spell(string printed)
    {
        var words = printed.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var isPlace = false;
        for (var index = 0; index < words.Length; index++)
        {
            if (index == 0 || isPlace)
            {
                words[index] = Capital(words[index]);
            }

            isPlace |= BeforePlaces.Contains(words[index]);
        }

        return string.Join(' ', words);
    }

    private static string Capital(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..];
}
