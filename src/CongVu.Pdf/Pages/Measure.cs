namespace CongVu.Pdf.Pages;

/// <summary>Turns lengths of the office into points, the unit of a page (1/72 inch).</summary>
public static class Measure
{
    /// <summary>Millimeters in points.</summary>
    public static double Millimeters(double value) => value * 72 / 25.4;

    /// <summary>Centimeters in points.</summary>
    public static double Centimeters(double value) => Millimeters(value * 10);
}
