using CongVu.Reports.Charts;

namespace CongVu.Reports.Slides;

/// <summary>Slides for a meeting, made from figures that are frozen (trình chiếu).</summary>
/// <param name="Foot">The line under every slide: from what the figures come.</param>
/// <param name="Slides">In order.</param>
public sealed record SlideDeck(string Foot, IReadOnlyList<Slide> Slides);

/// <summary>One slide: lines of text, then a chart or a table.</summary>
/// <param name="Title">What it says.</param>
/// <param name="Lines">In a few words.</param>
public sealed record Slide(string Title, IReadOnlyList<string> Lines)
{
    public BarChart? Chart { get; init; }

    public SlideTable? Table { get; init; }
}

/// <summary>A table on a slide.</summary>
/// <param name="Head">The columns; the first is for names and wider.</param>
/// <param name="Rows">The cells.</param>
public sealed record SlideTable(IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<string>> Rows);
