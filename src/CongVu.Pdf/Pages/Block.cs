namespace CongVu.Pdf.Pages;

/// <summary>Something that takes its place in the flow of a page, below what came before.</summary>
public abstract record Block;

/// <summary>Where a block or a line stands between its margins.</summary>
public enum Alignment
{
    /// <summary>At the left margin.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right margin.</summary>
    Right,

    /// <summary>Stretched from margin to margin, the last line excepted.</summary>
    Justified,
}

/// <summary>The rest of the page stays empty.</summary>
public sealed record PageBreak : Block;
