using CongVu.Pdf.Fonts;

namespace CongVu.Pdf.Pages;

/// <summary>How letters look.</summary>
public sealed record TextStyle(double Size, FontStyle Face = FontStyle.Regular)
{
    /// <summary>The family of the letters.</summary>
    public FontFamily Family { get; init; } = FontFamily.Serif;

    /// <summary>The color of the letters.</summary>
    public Ink Ink { get; init; } = Ink.Black;

    /// <summary>Whether a line runs below the letters.</summary>
    public bool IsUnderlined { get; init; }
}

/// <summary>A color; each part from 0 to 1.</summary>
public readonly record struct Ink(double Red, double Green, double Blue)
{
    /// <summary>The color of text (Decree 30, annex I).</summary>
    public static readonly Ink Black = new(0, 0, 0);

    /// <summary>The bright red of urgency stamps and seals.</summary>
    public static readonly Ink BrightRed = new(1, 0, 0);
}
