using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>Checks Unicode normalization form C, and that the platform can check it at all.</summary>
internal static class Normalization
{
    // Under invariant globalization the framework calls every text normalized, without a word.
    private static readonly bool CanCheck = !"e\u0301".IsNormalized(NormalizationForm.FormC);

    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        if (System.Text.Ascii.IsValid(text))
            return true;
        if (!CanCheck)
            throw new PdfException(PdfFault.NotNormalized, "Unicode normalization is switched off: run without invariant globalization.");
        try
        {
            return text.IsNormalized(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A lone surrogate: reported as the missing glyph that it is.
            return true;
        }
    }
}
