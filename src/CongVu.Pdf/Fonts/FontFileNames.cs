using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Fonts;

/// <summary>The names of the files that hold a face, the preferred one first.</summary>
internal static class FontFileNames
{
    public static string[] Of(FontFamily family, FontStyle style) => family switch
    {
        FontFamily.Serif => Names("times", "Times New Roman", "LiberationSerif", style),
        FontFamily.Sans => Names("arial", "Arial", "LiberationSans", style),
        _ => throw new PdfException(PdfFault.NoFont, $"There is no font family {family}."),
    };

    private static string[] Names(string windows, string macintosh, string liberation, FontStyle style)
    {
        var (suffix, words) = style switch
        {
            FontStyle.Regular => ("", "Regular"),
            FontStyle.Bold => ("bd", "Bold"),
            FontStyle.Italic => ("i", "Italic"),
            FontStyle.BoldItalic => ("bi", "Bold Italic"),
            _ => throw new PdfException(PdfFault.NoFont, $"There is no font style {style}."),
        };
        var spaced = style == FontStyle.Regular ? macintosh : $"{macintosh} {words}";
        return [windows + suffix + ".ttf", spaced + ".ttf", spaced.Replace(' ', '_') + ".ttf", $"{liberation}-{words.Replace(" ", "", StringComparison.Ordinal)}.ttf"];
    }
}
