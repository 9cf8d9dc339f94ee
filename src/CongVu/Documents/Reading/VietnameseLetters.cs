using System.Globalization;
using System.Text;

namespace CongVu.Documents.Reading;

/// <summary>
/// Letter by letter comparisons of Vietnamese: every form has as many characters as the text it comes from, so that a place
/// found in one is the same place in the other.
/// </summary>
internal static class VietnameseLetters
{
    private const string Tones = "\u0300\u0301\u0309\u0303\u0323";

    /// <summary>Lower case, with the tone mark on the first of <c>oa</c>, <c>oe</c>, <c>uy</c> at the end of a syllable, straight quotes and hyphens.</summary>
    public static string Compare(string text)
    {
        var letters = string.Create(text.Length, text, static (target, source) =>
        {
            for (var index = 0; index < source.Length; index++)
                target[index] = Plain(char.ToLowerInvariant(source[index]));
        }).ToCharArray();
        for (var index = 0; index + 1 < letters.Length; index++)
            MoveTone(letters, index);
        return new string(letters);
    }

    /// <summary>Lower case without any mark: <c>Độ</c> is <c>do</c>. For texts a scanner has read.</summary>
    public static string Fold(string text) => string.Create(text.Length, text, static (target, source) =>
    {
        for (var index = 0; index < source.Length; index++)
            target[index] = Fold(source[index]);
    });

    private static char Fold(char letter)
    {
        var lower = Plain(char.ToLowerInvariant(letter));
        return lower switch
        {
            < '\u0080' => lower,
            'đ' => 'd',
            _ when char.IsSurrogate(lower) => lower,
            _ => lower.ToString().Normalize(NormalizationForm.FormD)[0],
        };
    }

    private static char Plain(char letter) => letter switch
    {
        '‘' or '’' or 'ʼ' or '´' => '\'',
        '“' or '”' or '„' => '"',
        '–' or '—' or '‐' or '‑' or '−' => '-',
        _ => letter,
    };

    // hoà → hòa, uỷ → ủy; not hoàn, and not quý, whose u belongs to the consonant.
    private static void MoveTone(char[] letters, int index)
    {
        var (first, second) = (letters[index], letters[index + 1]);
        if (first is not ('o' or 'u') || second < 0x80 || char.IsSurrogate(second) || (index > 0 && letters[index - 1] == 'q'))
            return;
        if (index + 2 < letters.Length && char.IsLetter(letters[index + 2]))
            return;
        var parts = second.ToString().Normalize(NormalizationForm.FormD);
        var isPair = parts.Length == 2 && Tones.Contains(parts[1]) && (first, parts[0]) is ('o', 'a') or ('o', 'e') or ('u', 'y');
        if (!isPair)
            return;
        letters[index] = $"{first}{parts[1]}".Normalize(NormalizationForm.FormC)[0];
        letters[index + 1] = parts[0];
    }

    /// <summary>Whether text is set in capitals: at least two letters and none in lower case.</summary>
    public static bool IsCapitals(ReadOnlySpan<char> text)
    {
        var letters = 0;
        foreach (var letter in text)
        {
            if (char.IsLower(letter))
                return false;
            letters += char.IsLetter(letter) ? 1 : 0;
        }
        return letters >= 2;
    }

    internal static bool IsCombining(char letter) => CharUnicodeInfo.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark;
}
