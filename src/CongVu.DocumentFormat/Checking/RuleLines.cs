using CongVu.DocumentFormat.Formatted;
using CongVu.Pdf.Fonts;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Finds the line drawn under a text, and how long it is against the text.</summary>
internal static class RuleLines
{
    /// <summary>The line under the last of these lines of text; the length is absent where it cannot be told.</summary>
    public static (bool IsDrawn, double? Share) Under(IReadOnlyList<TextLine> texts, IReadOnlyList<TextLine> all)
    {
        if (texts.Count == 0)
            return (false, null);
        var text = texts[^1];
        var at = all.ToList().IndexOf(text);
        // It hangs on the text itself, on the blank lines around it, or on a line next to it.
        var near = all.Skip(Math.Max(0, at - 1)).Take(4).Where(line => line.Position.Half == text.Position.Half && line.Position.Table == text.Position.Table);
        foreach (var line in near)
        {
            if (line.Paragraph.Drawings.FirstOrDefault(drawing => drawing.Kind == DrawingKind.Line) is { } drawn)
                return (drawn.IsSolid, Share(drawn.Width, text));
            if (line.Paragraph.HasRuleBelow && (line == text || line.IsBlank))
                return (true, line.IsBlank && line.Position.Width > 0 ? Share(line.Position.Width - line.Paragraph.LeftIndent - line.Paragraph.RightIndent, text) : null);
        }

        return (text.Letters.Any(run => run.IsUnderlined), text.Letters.Any(run => run.IsUnderlined) ? 1 : null);
    }

    private static double? Share(double length, TextLine text)
    {
        try
        {
            var width = text.Letters.Sum(run => FontLibrary.OfSystem
                .Get(FontFamily.Serif, (run.IsBold ? FontStyle.Bold : 0) | (run.IsItalic ? FontStyle.Italic : 0)).WidthOf(run.Text.Trim(), run.Size));
            return length > 0 && width > 0 ? length / width : null;
        }
        catch (Pdf.Objects.PdfException)
        {
            // Without fonts lengths cannot be compared; that a line is there can.
            return null;
        }
    }
}
