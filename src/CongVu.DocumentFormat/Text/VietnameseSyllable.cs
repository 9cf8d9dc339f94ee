using System.Text;
using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Text;

/// <summary>Tells by its spelling whether a word can be a syllable of Vietnamese.</summary>
internal static partial class VietnameseSyllable
{
    public static bool IsPossible(string word)
    {
        var plain = new StringBuilder();
        var tones = 0;
        foreach (var letter in word.ToLowerInvariant().Normalize(NormalizationForm.FormD))
        {
            if (letter is '\u0300' or '\u0301' or '\u0303' or '\u0309' or '\u0323')
                tones++;
            else
                plain.Append(letter);
        }

        return tones <= 1 && Shape().IsMatch(plain.ToString().Normalize(NormalizationForm.FormC));
    }

    [GeneratedRegex("""
        ^(?:ngh?|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?
        (?:oai|oay|oeo|uây|uya|uyu|uyê|uôi|iêu|yêu|ươi|ươu
          |oa|oă|oe|oo|uâ|uê|uô|uơ|uy|ua|ui|iê|yê|ia|iu|ưa|ươ|ưi|ưu
          |ai|ao|au|ay|âu|ây|eo|êu|oi|ôi|ơi|[aăâeêioôơuưy])
        (?:ng|nh|ch|[cmnpt])?$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Shape();
}
