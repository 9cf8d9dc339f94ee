namespace CongVu.Pdf.Pages;

/// <summary>A finished file and where its reserved places are.</summary>
public sealed record ComposedDocument(ReadOnlyMemory<byte> File, IReadOnlyList<ComposedPage> Pages, IReadOnlyList<PlacedArea> Areas)
{
    /// <summary>The area of this name, or nothing.</summary>
    public PlacedArea? Find(string name) => Areas.FirstOrDefault(area => area.Name == name);
}

/// <summary>A page of a finished file; lengths in points.</summary>
/// <param name="Format">Its size and margins.</param>
/// <param name="TextBottom">Where its text ends, counted from the foot of the paper.</param>
public sealed record ComposedPage(PageFormat Format, double TextBottom);

/// <summary>A reserved place, in the coordinates of PDF: points from the lower left corner of the paper.</summary>
/// <param name="Name">The name it was reserved under.</param>
/// <param name="Page">Its page, from 1.</param>
/// <param name="Left">Distance from the left edge.</param>
/// <param name="Bottom">Distance from the lower edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
public sealed record PlacedArea(string Name, int Page, double Left, double Bottom, double Width, double Height)
{
    /// <summary>Distance of its right side from the left edge.</summary>
    public double Right => Left + Width;

    /// <summary>Distance of its upper side from the lower edge.</summary>
    public double Top => Bottom + Height;
}
