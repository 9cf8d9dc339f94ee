using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

/// <summary>Which half of the page a line stands in.</summary>
internal enum PageHalf
{
    Whole,
    Left,
    Right,
}

/// <summary>A line as the writer broke it: a paragraph, or a part of one between line breaks or tabs.</summary>
internal sealed class TextLine
{
    private readonly IReadOnlyList<FormattedRun> letters;

    public TextLine(FormattedParagraph paragraph, IReadOnlyList<FormattedRun> runs, string label, LinePosition position)
    {
        Paragraph = paragraph;
        Position = position;
        letters = [.. runs.Where(run => !string.IsNullOrWhiteSpace(run.Text))];
        // Room for a number or a day is often made of spaces that do not break.
        Text = Unicode.Compose(label + string.Concat(runs.Select(run => run.IsAllCapitals ? run.Text.ToUpperInvariant() : run.Text)))
            .Replace('\u00A0', ' ').Trim();
        IsPageNumber = runs.Any(run => run.IsPageNumber);
    }

    public FormattedParagraph Paragraph { get; }

    public LinePosition Position { get; }

    /// <summary>Composed, trimmed, with plain spaces.</summary>
    public string Text { get; }

    public IReadOnlyList<FormattedRun> Letters => letters;

    public bool IsPageNumber { get; }

    public bool IsBlank => Text.Length == 0;

    /// <summary>For comparing: tone marks in one place, capitals.</summary>
    public string Key => TonePlacement.Normalize(Text).ToUpperInvariant();

    public bool IsBold => letters.Count > 0 && letters.All(run => run.IsBold);

    public bool IsItalic => letters.Count > 0 && letters.All(run => run.IsItalic);

    public bool IsCapitals => Text.Any(char.IsLetter) && !Text.Any(char.IsLower);

    public bool IsCentered => Paragraph.Alignment == LineAlignment.Center;

    public bool IsSingleSpaced => Paragraph.LineSpacing is > 0.95 and < 1.05;

    /// <summary>The first words, to find the place by.</summary>
    public string Excerpt => Text.Length <= 60 ? Text : Text[..57] + "...";

    public bool Starts(string word) => Text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Where a line stands: its half of the page, and the table, row and cell frame around it.</summary>
/// <param name="Half">Which half of the page.</param>
/// <param name="Table">The table that only lays out the page, counted; or none.</param>
/// <param name="Row">Its row there.</param>
/// <param name="Frame">The frame around it.</param>
/// <param name="Width">How wide the column is that it stands in; 0 for the whole page.</param>
internal sealed record LinePosition(PageHalf Half, int? Table = null, int Row = 0, FrameAround? Frame = null, double Width = 0)
{
    public static readonly LinePosition Whole = new(PageHalf.Whole);
}

/// <summary>A drawn frame around a line.</summary>
internal sealed record FrameAround(double Width, double? Height, string? Color);
