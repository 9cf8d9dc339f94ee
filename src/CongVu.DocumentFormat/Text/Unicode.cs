using System.Text;

namespace CongVu.DocumentFormat.Text;

/// <summary>Brings text into the one form the office keeps: whole characters, composed (TCVN 6909:2001, form C).</summary>
public static class Unicode
{
    // Under invariant globalization the framework calls every text composed, without a word.
    private static readonly bool CanCompose = "e\u0301".Normalize(NormalizationForm.FormC) == "é";

    /// <summary>The text composed; half surrogate pairs become U+FFFD.</summary>
    public static string Compose(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        if (!CanCompose)
            throw new DocumentFormatException(DocumentFormatFault.NoGlobalization, "Unicode normalization is switched off: run without invariant globalization.");
        return WithoutHalfPairs(text).Normalize(NormalizationForm.FormC);
    }

    /// <summary>Whether the text is composed and holds whole characters only.</summary>
    public static bool IsComposed(string text) => Compose(text) == text;

    /// <summary>Whether a surrogate stands without its partner: no file and no database may hold such a text.</summary>
    public static bool HasHalfPair(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                continue;
            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
                return true;
            i++;
        }

        return false;
    }

    /// <summary>Half surrogate pairs replaced by U+FFFD.</summary>
    public static string WithoutHalfPairs(string text) =>
        HasHalfPair(text) ? string.Concat(text.EnumerateRunes()) : text;
}
