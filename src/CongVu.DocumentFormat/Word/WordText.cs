using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Word;

/// <summary>Where a text stands in a document.</summary>
public enum TextPlace
{
    /// <summary>Between the margins.</summary>
    Body,

    /// <summary>In a cell of a table.</summary>
    Cell,

    /// <summary>In a frame that floats over the page.</summary>
    Frame,

    /// <summary>In the upper margin.</summary>
    Header,

    /// <summary>In the lower margin.</summary>
    Footer,
}

/// <summary>A paragraph of a document as text.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Text">Its text, composed; lines parted by <c>\n</c>.</param>
/// <param name="WasConverted">Whether it was written in an encoding older than Unicode, which its font told.</param>
public sealed record TextParagraph(TextPlace Place, string Text, bool WasConverted);

/// <summary>Takes the text out of word processing documents (.docx).</summary>
public static class WordText
{
    /// <summary>All paragraphs that are not empty, in reading order.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static IReadOnlyList<TextParagraph> Read(Stream file, ReadingLimits? limits = null)
    {
        var document = WordReader.Read(file, limits ?? ReadingLimits.Usual);
        return
        [
            .. document.Sections.SelectMany(section => section.Header.All).Distinct().SelectMany(block => Of(block, TextPlace.Header)),
            .. document.Sections.SelectMany(section => section.Blocks).SelectMany(block => Of(block, TextPlace.Body)),
            .. document.Sections.SelectMany(section => section.Footer.All).Distinct().SelectMany(block => Of(block, TextPlace.Footer)),
        ];
    }

    private static IEnumerable<TextParagraph> Of(FormattedBlock block, TextPlace place)
    {
        if (block is FormattedTable table)
            return table.Cells.SelectMany(cell => cell.Blocks).SelectMany(inner => Of(inner, place == TextPlace.Body ? TextPlace.Cell : place));
        if (block is not FormattedParagraph paragraph)
            return [];
        var text = paragraph.Label + string.Concat(paragraph.Runs.Select(Converted));
        var frames = paragraph.Drawings.SelectMany(drawing => drawing.Text).SelectMany(inner => Of(inner, TextPlace.Frame));
        return string.IsNullOrWhiteSpace(text)
            ? frames
            : frames.Prepend(new(place, Unicode.Compose(text), paragraph.Runs.Any(run => LegacyText.EncodingOfFont(run.Font) != LegacyEncoding.None)));
    }

    private static string Converted(FormattedRun run) =>
        LegacyText.ToUnicode(run.Text, LegacyText.EncodingOfFont(run.Font), LegacyText.IsCapitalFont(run.Font));
}
