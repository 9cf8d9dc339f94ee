using System.Xml.Linq;

namespace CongVu.DocumentFormat.Word;

/// <summary>The name spaces of word processing documents (ISO 29500, transitional).</summary>
internal static class WordNames
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Drawing = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    public static readonly XNamespace Shapes = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
    public static readonly XNamespace Art = "http://schemas.openxmlformats.org/drawingml/2006/main";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Vml = "urn:schemas-microsoft-com:vml";

    public const string DocumentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    /// <summary>The value of an element's attribute <c>w:val</c>.</summary>
    public static string? Value(this XElement? element) => (string?)element?.Attribute(W + "val");

    /// <summary>A number in an attribute; what is no number counts as absent.</summary>
    public static double? Number(this XElement? element, string attribute) =>
        double.TryParse((string?)element?.Attribute(W + attribute), System.Globalization.CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>A length in twentieths of a point, as points.</summary>
    public static double? Points(this XElement? element, string attribute) => element.Number(attribute) / 20;

    /// <summary>Whether a switch is on: present, and not turned off.</summary>
    public static bool IsOn(this XElement element) => element.Value() is not ("0" or "false" or "off" or "none");
}
