using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Text;

/// <summary>Recognizes text in a Vietnamese encoding older than Unicode and converts it.</summary>
public static partial class LegacyText
{
    /// <summary>The encoding that a font of this name asks for.</summary>
    public static LegacyEncoding EncodingOfFont(string fontName) => fontName switch
    {
        _ when fontName.StartsWith(".Vn", StringComparison.OrdinalIgnoreCase) => LegacyEncoding.Tcvn3,
        _ when fontName.StartsWith("VNI", StringComparison.OrdinalIgnoreCase) && !fontName.StartsWith("VNI-Unicode", StringComparison.OrdinalIgnoreCase) => LegacyEncoding.Vni,
        _ => LegacyEncoding.None,
    };

    /// <summary>Whether a TCVN3 font shows small letters as capitals, as <c>.VnTimeH</c> does.</summary>
    public static bool IsCapitalFont(string fontName) =>
        EncodingOfFont(fontName) == LegacyEncoding.Tcvn3 && fontName.EndsWith('H');

    /// <summary>Recognizes the encoding of a text by its words, without its font.</summary>
    public static LegacyEncoding Recognize(string text) => Recognize(text, fewestWords: 1);

    /// <summary>Recognizes the encoding of a text that nobody expected to be old: only beyond doubt, from at least two words with marks.</summary>
    public static LegacyEncoding RecognizeSurely(string text) => Recognize(text, fewestWords: 2);

    /// <summary>The text in Unicode, line by line: lines with letters that only Unicode has are left alone.</summary>
    /// <param name="text">A text whose encoding was recognized as a whole.</param>
    /// <param name="encoding">That encoding.</param>
    public static string Convert(string text, LegacyEncoding encoding) =>
        string.Join('\n', text.Split('\n').Select(line => line.Any(IsOnlyInUnicode) ? line : ToUnicode(line, encoding)));

    /// <summary>The text in Unicode, composed.</summary>
    /// <param name="text">The text as its file holds it: each byte as the character of Windows-1252.</param>
    /// <param name="encoding">The encoding it is in.</param>
    /// <param name="isCapitalFont">Whether its font shows small letters as capitals.</param>
    public static string ToUnicode(string text, LegacyEncoding encoding, bool isCapitalFont = false)
    {
        var converted = encoding switch
        {
            LegacyEncoding.Tcvn3 => LegacyTables.FromTcvn3(text),
            LegacyEncoding.Vni => LegacyTables.FromVni(text),
            LegacyEncoding.None => text,
            _ => throw new DocumentFormatException(DocumentFormatFault.BadContent, $"There is no encoding {encoding}."),
        };
        return Unicode.Compose(isCapitalFont ? converted.ToUpperInvariant() : converted);
    }

    // The letters of Vietnamese that Windows-1252 lacks.
    private static bool IsOnlyInUnicode(char letter) => letter is >= '\u1EA0' and <= '\u1EF9' || "ĂăĐđĨĩŨũƠơƯư".Contains(letter);

    private static LegacyEncoding Recognize(string text, int fewestWords)
    {
        var words = MarkedWord().Matches(text).Select(found => found.Value).ToList();
        if (words.Count < fewestWords || Share(words) >= 0.5)
            return LegacyEncoding.None;
        var asTcvn3 = Share(words.Select(word => ToUnicode(word, LegacyEncoding.Tcvn3)));
        var asVni = Share(words.Select(word => ToUnicode(word, LegacyEncoding.Vni)));
        if (Math.Max(asTcvn3, asVni) < 0.8)
            return LegacyEncoding.None;
        return asTcvn3 >= asVni ? LegacyEncoding.Tcvn3 : LegacyEncoding.Vni;
    }

    private static double Share(IEnumerable<string> words) => words.Average(word => VietnameseSyllable.IsPossible(word) ? 1.0 : 0.0);

    // Words with at least one character above ASCII; the old encodings also use signs as letters.
    [GeneratedRegex(@"[A-Za-z\u00A1-\u1EFF]*[\u00A1-\u1EFF][A-Za-z\u00A1-\u1EFF]*")]
    private static partial Regex MarkedWord();
}
