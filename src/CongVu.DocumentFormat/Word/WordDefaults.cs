using System.Globalization;
using System.Xml.Linq;
using CongVu.Pdf.Pages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>The parts that every document written here has: styles, settings, what it says about itself.</summary>
internal static class WordDefaults
{
    private static readonly XNamespace Core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Terms = "http://purl.org/dc/terms/";
    private static readonly XNamespace Instance = "http://www.w3.org/2001/XMLSchema-instance";

    public static XElement Styles(string language) => new(
        W + "styles",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(
            W + "docDefaults",
            new XElement(W + "rPrDefault", new XElement(
                W + "rPr",
                RunWriter.Fonts("Times New Roman"),
                new XElement(W + "sz", new XAttribute(W + "val", 28)),
                new XElement(W + "szCs", new XAttribute(W + "val", 28)),
                new XElement(W + "lang", new XAttribute(W + "val", language == "vi" ? "vi-VN" : language), new XAttribute(W + "eastAsia", "en-US")))),
            new XElement(W + "pPrDefault", new XElement(W + "pPr", BlockWriter.Spacing(0, 0, 1)))),
        Style("paragraph", "Normal", "Normal"),
        Style("character", "DefaultParagraphFont", "Default Paragraph Font"),
        Style("table", "TableNormal", "Normal Table"));

    public static XElement Settings() => new(
        W + "settings",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XElement(W + "defaultTabStop", new XAttribute(W + "val", 720)),
        new XElement(W + "compat", new XElement(
            W + "compatSetting",
            new XAttribute(W + "name", "compatibilityMode"),
            new XAttribute(W + "uri", "http://schemas.microsoft.com/office/word"),
            new XAttribute(W + "val", 15))));

    public static XElement Properties(DocumentProperties properties) => new(
        Core + "coreProperties",
        new XAttribute(XNamespace.Xmlns + "cp", Core),
        new XAttribute(XNamespace.Xmlns + "dc", Dublin),
        new XAttribute(XNamespace.Xmlns + "dcterms", Terms),
        new XAttribute(XNamespace.Xmlns + "xsi", Instance),
        new XElement(Dublin + "title", properties.Title),
        properties.Author is { } author ? new XElement(Dublin + "creator", author) : null,
        properties.Created is { } time
            ? new XElement(Terms + "created", new XAttribute(Instance + "type", "dcterms:W3CDTF"), time.UtcDateTime.ToString("s", CultureInfo.InvariantCulture) + "Z")
            : null,
        new XElement(Dublin + "language", properties.Language));

    private static XElement Style(string type, string id, string name) => new(
        W + "style",
        new XAttribute(W + "type", type),
        new XAttribute(W + "default", 1),
        new XAttribute(W + "styleId", id),
        new XElement(W + "name", new XAttribute(W + "val", name)));
}
