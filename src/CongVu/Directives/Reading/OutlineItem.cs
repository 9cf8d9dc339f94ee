namespace CongVu.Directives.Reading;

/// <summary>A paragraph or a line of a list, with the lines below it.</summary>
/// <param name="Start">Where its words begin in the source text, behind the marker.</param>
/// <param name="End">Where they end.</param>
/// <param name="Marker">What marks it in its list, or null for a plain paragraph.</param>
internal sealed record OutlineItem(int Start, int End, ListMarker? Marker)
{
    public List<OutlineItem> Children { get; } = [];
}

/// <summary>The kinds of marks with which lines of a list begin.</summary>
internal enum ListMarker
{
    Article,
    Roman,
    Number,
    SubNumber,
    Letter,
    Dash,
    Plus,
    Bullet,
}
