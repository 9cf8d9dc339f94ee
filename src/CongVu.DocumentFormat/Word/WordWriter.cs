using System.Globalization;
using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;
using CongVu.Pdf.Pages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Writes pages composed for PDF as a word processing document with the same look.</summary>
/// <remarks>Sums at the foot of each page have no counterpart and are left out.</remarks>
internal sealed class WordWriter
{
    private const string Main = "word/document.xml";

    private readonly PackageWriter package;
    private readonly BlockWriter blocks = new();
    private readonly List<(string Part, string Kind, XElement Content)> margins = [];

    private WordWriter(PackageWriter package) => this.package = package;

    public static void Write(Stream file, DocumentProperties properties, IReadOnlyList<Section> sections)
    {
        using var package = new PackageWriter(file);
        var writer = new WordWriter(package);
        package.Link("", "officeDocument", Main);
        package.Add(Main, DocumentType, writer.Document(sections));
        foreach (var (part, kind, content) in writer.margins)
            package.Add(part, $"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml", content);
        package.Link(Main, "styles", "styles.xml");
        package.Add("word/styles.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml", WordDefaults.Styles(properties.Language));
        package.Link(Main, "settings", "settings.xml");
        package.Add("word/settings.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml", WordDefaults.Settings());
        package.Link("", "", "docProps/core.xml", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties");
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", WordDefaults.Properties(properties));
        package.Complete();
    }

    private XStreamingElement Document(IReadOnlyList<Section> sections) => new(
        W + "document",
        new XAttribute(XNamespace.Xmlns + "w", W),
        new XAttribute(XNamespace.Xmlns + "r", R),
        new XStreamingElement(W + "body", sections.SelectMany((section, i) => Section(section, i == sections.Count - 1))));

    private IEnumerable<object> Section(Section section, bool isLast)
    {
        foreach (var block in blocks.Stream(section.Content, section.Format.TextWidth))
            yield return block;
        // The last section ends with the document, every other with a paragraph that carries its form.
        var end = End(section);
        yield return isLast ? end : new XElement(W + "p", new XElement(W + "pPr", BlockWriter.Spacing(0, 0, 1), end));
    }

    private XElement End(Section section)
    {
        var format = section.Format;
        var hasOwnFirstPage = section.Header is { Pages: not RunningPages.All } || section.Footer is { Pages: not RunningPages.All };
        return new XElement(
            W + "sectPr",
            Margin("header", section.Header, hasOwnFirstPage, format.TextWidth),
            Margin("footer", section.Footer, hasOwnFirstPage, format.TextWidth),
            new XElement(W + "type", new XAttribute(W + "val", "nextPage")),
            new XElement(
                W + "pgSz",
                Twentieths("w", format.Width),
                Twentieths("h", format.Height),
                format.Width > format.Height ? new XAttribute(W + "orient", "landscape") : null),
            new XElement(
                W + "pgMar",
                Twentieths("top", format.Top),
                Twentieths("right", format.Right),
                Twentieths("bottom", format.Bottom),
                Twentieths("left", format.Left),
                Twentieths("header", Edge(section.Header, format.Top)),
                Twentieths("footer", Edge(section.Footer, format.Bottom)),
                Twentieths("gutter", 0)),
            section.RestartNumbering ? new XElement(W + "pgNumType", new XAttribute(W + "start", 1)) : null,
            hasOwnFirstPage ? new XElement(W + "titlePg") : null);
    }

    private IEnumerable<XElement> Margin(string kind, RunningText? text, bool hasOwnFirstPage, double width)
    {
        if (text is null && !hasOwnFirstPage)
            yield break;
        XElement[] empty = [new(W + "p")];
        var written = text is null ? empty : [.. text.HasRuleAbove ? blocks.Write([new Rule(0)], width) : [], .. blocks.Write([text.Line], width)];
        yield return Part(kind, "default", text is null or { Pages: RunningPages.FirstOnly } ? empty : written);
        if (hasOwnFirstPage)
            yield return Part(kind, "first", text is null or { Pages: RunningPages.FromSecond } ? empty : written);
    }

    private XElement Part(string kind, string type, IEnumerable<XElement> content)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{kind}{margins.Count + 1}.xml");
        margins.Add(("word/" + name, kind, new XElement(W + (kind == "header" ? "hdr" : "ftr"), new XAttribute(XNamespace.Xmlns + "w", W), content)));
        return new XElement(W + (kind + "Reference"), new XAttribute(W + "type", type), new XAttribute(R + "id", package.Link(Main, kind, name)));
    }

    // Word measures to the upper edge of the line, the pages to its middle.
    private static double Edge(RunningText? text, double margin) =>
        text is null ? margin / 2 : Math.Max(0, text.Distance - text.Line.Runs.Max(run => run.Style.Size) * 0.575);

    private static XAttribute Twentieths(string name, double points) => new(W + name, BlockWriter.Twentieths(points));
}
