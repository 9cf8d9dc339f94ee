using CongVu.Pdf.Images;

namespace CongVu.Pdf.Pages;

/// <summary>A picture in a size given in points.</summary>
public sealed record Picture(RasterImage Image, double Width, double Height) : Block
{
    /// <summary>Where it stands.</summary>
    public Alignment Alignment { get; init; } = Alignment.Center;

    /// <summary>What it shows, for those who cannot see it.</summary>
    public string Description { get; init; } = "";
}
