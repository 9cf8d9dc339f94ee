using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Text;

/// <summary>Brings the two ways of placing a tone mark (<c>hòa</c> and <c>hoà</c>, <c>ủy</c> and <c>uỷ</c>) into one, for comparing.</summary>
/// <remarks>Decree 30 itself prints both; neither is wrong.</remarks>
public static partial class TonePlacement
{
    /// <summary>The text composed, each mark on the first vowel of an open <c>oa</c>, <c>oe</c>, <c>uy</c>: <c>hòa</c>, <c>khỏe</c>, <c>ủy</c>.</summary>
    public static string Normalize(string text)
    {
        var composed = Unicode.Compose(text);
        return MarkOnSecondVowel().Replace(composed, found => Move(found.Value));
    }

    /// <summary>Whether two texts differ at most in where they place tone marks.</summary>
    public static bool AreSame(string one, string other) => Normalize(one) == Normalize(other);

    private static string Move(string pair)
    {
        var decomposed = pair[1..].Normalize(System.Text.NormalizationForm.FormD);
        var tone = decomposed[^1];
        return Unicode.Compose($"{pair[0]}{tone}{decomposed[..^1]}");
    }

    // Not after q (the u of "quý" is no vowel), and only where the syllable ends: "hoàn" has one way.
    [GeneratedRegex(@"[oO][àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ](?!\p{L})|(?<![qQ])[uU][ỳýỷỹỵỲÝỶỸỴ](?!\p{L})")]
    private static partial Regex MarkOnSecondVowel();
}
