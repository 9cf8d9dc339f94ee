namespace CongVu.Pdf.Pages;

/// <summary>The size of a page and its margins, in points.</summary>
public sealed record PageFormat
{
    /// <summary>Width of the paper.</summary>
    public required double Width { get; init; }

    /// <summary>Height of the paper.</summary>
    public required double Height { get; init; }

    /// <summary>Space above the text.</summary>
    public required double Top { get; init; }

    /// <summary>Space below the text.</summary>
    public required double Bottom { get; init; }

    /// <summary>Space left of the text.</summary>
    public required double Left { get; init; }

    /// <summary>Space right of the text.</summary>
    public required double Right { get; init; }

    /// <summary>Width left for text.</summary>
    public double TextWidth => Width - Left - Right;

    /// <summary>Height left for text.</summary>
    public double TextHeight => Height - Top - Bottom;

    /// <summary>A sheet of A4 upright, margins in millimeters.</summary>
    public static PageFormat Portrait(double top, double right, double bottom, double left) => new()
    {
        Width = Measure.Millimeters(210),
        Height = Measure.Millimeters(297),
        Top = Measure.Millimeters(top),
        Right = Measure.Millimeters(right),
        Bottom = Measure.Millimeters(bottom),
        Left = Measure.Millimeters(left),
    };

    /// <summary>A sheet of A4 lying, margins in millimeters.</summary>
    public static PageFormat Landscape(double top, double right, double bottom, double left)
    {
        var upright = Portrait(top, right, bottom, left);
        return upright with { Width = upright.Height, Height = upright.Width };
    }
}
