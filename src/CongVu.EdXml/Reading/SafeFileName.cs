using System.Globalization;
using System.Text;

namespace CongVu.EdXml;

/// <summary>Turns the names that packets give into names a file system may be asked for.</summary>
internal static class SafeFileName
{
    private const int LongestName = 150;
    private const string Forbidden = "<>:\"|?*";

    private static readonly HashSet<string> Reserved = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(0, 10).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase);

    public static string From(string? name, int index)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = new StringBuilder();
        foreach (var letter in last.EnumerateRunes()) Append(clean, letter);

        var safe = clean.ToString().Normalize().Trim(' ', '.');
        if (safe.Length == 0) safe = string.Create(CultureInfo.InvariantCulture, $"tep-dinh-kem-{index}");
        if (Reserved.Contains(safe.Split('.')[0])) safe = "_" + safe;
        return Shorten(safe);
    }

    /// <summary>The same name with a number before its extension, for the second file of that name.</summary>
    public static string Numbered(string name, int number) => string.Create(
        CultureInfo.InvariantCulture, $"{Path.GetFileNameWithoutExtension(name)} ({number}){Path.GetExtension(name)}");

    private static void Append(StringBuilder clean, Rune letter)
    {
        // Marks that turn the direction of writing make "fdp.exe" look like "exe.pdf": they go.
        if (Rune.GetUnicodeCategory(letter) is UnicodeCategory.Format or UnicodeCategory.PrivateUse) return;

        var isBad = Rune.IsControl(letter) || letter == Rune.ReplacementChar || (letter.IsAscii && Forbidden.Contains((char)letter.Value));
        clean.Append(isBad ? "_" : letter.ToString());
    }

    private static string Shorten(string name)
    {
        if (name.Length <= LongestName) return name;

        var extension = Path.GetExtension(name);
        if (extension.Length > 20) extension = "";
        var length = LongestName - extension.Length;
        if (char.IsHighSurrogate(name[length - 1])) length--;
        return name[..length].TrimEnd(' ', '.') + extension;
    }
}
