using System.Text.RegularExpressions;
using CongVu.Documents.Reading;

namespace CongVu.Documents.Secrecy;

/// <summary>Finds marks of secrecy in words: "MẬT", "TỐI MẬT", "TUYỆT MẬT" standing alone or behind their label; never in running text (dấu độ mật).</summary>
public static partial class SecrecyMarks
{
    /// <summary>The mark in a text as a page or a Word file gives it, line by line; null when there is none.</summary>
    public static string? InText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var found = MetadataReader.Read(text).Secrecy;
        return found is null ? null : WordsOf(found.Value);
    }

    /// <summary>The mark in the name of a file, set apart or in capitals: <c>To trinh (mật).docx</c>, <c>TOI_MAT 05.pdf</c>.</summary>
    public static string? InName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var spoken = Path.GetFileNameWithoutExtension(name).Normalize();
        var apart = Separators().Split(spoken).Select(words => words.Trim().ToUpperInvariant()).FirstOrDefault(words => Apart.Contains(words));
        var joined = Separators().Replace(spoken, " ");
        return apart ?? (Shouted().Match(joined) is { Success: true } match ? match.Value.ToUpperInvariant() : null);
    }

    private static string WordsOf(SecrecyMark mark) => mark switch
    {
        SecrecyMark.Secret => "MẬT",
        SecrecyMark.HighlySecret => "TỐI MẬT",
        SecrecyMark.TopSecret => "TUYỆT MẬT",
    };

    private static readonly string[] Apart = ["MẬT", "TỐI MẬT", "TUYỆT MẬT", "TOI MAT", "TUYET MAT"];

    [GeneratedRegex(@"[_\-.\[\]()+,;]+")]
    private static partial Regex Separators();

    // "Bảo mật", "bí mật", "mật khẩu" and "mật ong" are words; the mark is written in capitals, or by its full name.
    [GeneratedRegex(@"\b(?:(?i:tuyệt mật|tối mật|độ mật)|(?<!BẢO |BÍ |CƠ )MẬT(?! KHẨU| MÃ| ONG)|TUYET MAT|TOI MAT|DO MAT)\b")]
    private static partial Regex Shouted();
}
