using CongVu.Pdf.Images;

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

/// <summary>A horizontal line.</summary>
/// <param name="Width">Its length in points; 0 fills the width.</param>
public sealed record Rule(double Width) : Block
{
    /// <summary>How strong the line is.</summary>
    public double Thickness { get; init; } = 0.6;

    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>Space above it.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below it.</summary>
    public double SpaceAfter { get; init; }
}

/// <summary>A picture in a size given in points.</summary>
public sealed record Picture(RasterImage Image, double Width, double Height) : Block
{
    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Description { get; init; } = "";
}

/// <summary>Space kept free for a signature or a stamp; its rectangle is reported under its name.</summary>
public sealed record ReservedArea(string Name, double Width, double Height) : Block
{
    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>Whether what follows must stand on the same page.</summary>
    public bool KeepWithNext { get; init; }
}

/// <summary>The rest of the page stays empty.</summary>
public sealed record PageBreak : Block;
