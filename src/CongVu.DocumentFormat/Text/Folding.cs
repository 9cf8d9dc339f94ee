using System.Globalization;
using System.Text;

namespace CongVu.DocumentFormat.Text;

/// <summary>The form in which Vietnamese text is searched: without marks, đ as d, lower case. One function for both databases.</summary>
public static class Folding
{
    /// <summary><c>Quyết định</c> becomes <c>quyet dinh</c>, composed or decomposed alike.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in Unicode.WithoutHalfPairs(text).Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) is not UnicodeCategory.NonSpacingMark)
                folded.Append(letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter));
        }

        return folded.ToString();
    }
}
