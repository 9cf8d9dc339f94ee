using System.Globalization;
using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Reads drawings, in today's form and in that of before 2010 (VML).</summary>
internal static class DrawingReader
{
    private const double UnitsPerPoint = 12700;

    private static readonly string[] LineShapes = ["line", "straightConnector1", "bentConnector2", "bentConnector3"];

    public static FormattedDrawing OfArt(XElement drawing, BlockReader blocks)
    {
        var extent = drawing.Descendants(Drawing + "extent").FirstOrDefault();
        var shape = drawing.Descendants(Shapes + "wsp").FirstOrDefault();
        var geometry = (string?)shape?.Descendants(Art + "prstGeom").FirstOrDefault()?.Attribute("prst");
        var line = shape?.Descendants(Art + "ln").FirstOrDefault();
        var dash = (string?)line?.Element(Art + "prstDash")?.Attribute("val");
        var kind = geometry is not null && LineShapes.Contains(geometry) ? DrawingKind.Line
            : shape is not null ? DrawingKind.Frame
            : DrawingKind.Picture;
        return new(
            kind,
            Length(extent, "cx"),
            Length(extent, "cy"),
            dash is null or "solid",
            ((string?)line?.Descendants(Art + "srgbClr").FirstOrDefault()?.Attribute("val"))?.ToUpperInvariant(),
            TextOf(drawing, blocks));
    }

    public static IEnumerable<FormattedDrawing> OfVml(XElement picture, BlockReader blocks)
    {
        foreach (var shape in picture.Elements().Where(element => element.Name.Namespace == Vml && element.Name.LocalName is "line" or "shape" or "rect" or "roundrect"))
        {
            // Shape type 32 is the straight connector.
            var isLine = shape.Name.LocalName == "line" || (string?)shape.Attribute("type") == "#_x0000_t32";
            var isPicture = shape.Element(Vml + "imagedata") is not null;
            var style = ((string?)shape.Attribute("style") ?? "").Split(';').Select(part => part.Split(':')).Where(part => part.Length == 2)
                .GroupBy(part => part[0].Trim()).ToDictionary(group => group.Key, group => group.Last()[1].Trim());
            yield return new(
                isLine ? DrawingKind.Line : isPicture ? DrawingKind.Picture : DrawingKind.Frame,
                isLine && shape.Name.LocalName == "line" ? LineLength(shape) : Points(style.GetValueOrDefault("width")),
                Points(style.GetValueOrDefault("height")),
                shape.Element(Vml + "stroke")?.Attribute("dashstyle") is null,
                ((string?)shape.Attribute("strokecolor"))?.TrimStart('#').ToUpperInvariant(),
                TextOf(shape, blocks));
        }
    }

    private static List<FormattedBlock> TextOf(XElement drawing, BlockReader blocks) =>
        [.. drawing.Descendants(W + "txbxContent").Take(1).SelectMany(content => blocks.Read(content.Elements()))];

    private static double LineLength(XElement line)
    {
        double X(string end) => Points(((string?)line.Attribute(end))?.Split(',')[0]);
        return Math.Abs(X("to") - X("from"));
    }

    private static double Length(XElement? extent, string side) =>
        double.TryParse((string?)extent?.Attribute(side), CultureInfo.InvariantCulture, out var units) ? units / UnitsPerPoint : 0;

    private static double Points(string? length)
    {
        if (length is null)
            return 0;
        var digits = length.TrimEnd('a', 'c', 'i', 'm', 'n', 'p', 't', 'x');
        if (!double.TryParse(digits, CultureInfo.InvariantCulture, out var value))
            return 0;
        return length[digits.Length..] switch
        {
            "in" => value * 72,
            "cm" => value * 72 / 2.54,
            "mm" => value * 72 / 25.4,
            "px" => value * 0.75,
            _ => value,
        };
    }
}
