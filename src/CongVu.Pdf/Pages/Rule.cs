namespace CongVu.Pdf.Pages;

/// <summary>A horizontal line.</summary>
/// <param name="Width">Its length in points; 0 fills the width.</param>
public sealed record Rule(double Width) : Block
{
    /// <summary>How strong the line is.</summary>
    public double Thickness { get; init; } = 0.6;

    /// <summary>Its color.</summary>
    public Ink Ink { get; init; } = Ink.Black;

    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>Space above it.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>Space below it.</summary>
    public double SpaceAfter { get; init; }
}
