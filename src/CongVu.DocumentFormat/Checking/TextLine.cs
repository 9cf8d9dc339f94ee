using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking;

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
