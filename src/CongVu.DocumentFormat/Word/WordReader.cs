using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Reads a word processing document into sections with their effective form.</summary>
internal sealed class WordReader
{
    // Word's own: A4 is always written; where nothing is, the program takes letter paper with margins of an inch.
    private const double UsualWidth = 612, UsualHeight = 792, UsualMargin = 72;

    private readonly WordPackage package;
    private readonly BlockReader blocks;
    private readonly bool hasEvenPages;

    private WordReader(WordPackage package)
    {
        this.package = package;
        blocks = new(new StyleSheet(package.Single("styles")), new ThemeFonts(package.Single("theme")), new Numbering(package.Single("numbering")));
        hasEvenPages = package.Single("settings")?.Element(W + "evenAndOddHeaders")?.IsOn() ?? false;
    }

    /// <summary>Reads a document.</summary>
    /// <exception cref="DocumentFormatException">The file is damaged, too large, active or no document.</exception>
    public static FormattedDocument Read(Stream file, ReadingLimits limits)
    {
        using var package = WordPackage.Open(file, limits);
        return new WordReader(package).Sections();
    }

    private FormattedDocument Sections()
    {
        var sections = new List<FormattedSection>();
        var content = new List<FormattedBlock>();
        MarginTexts header = MarginTexts.None, footer = MarginTexts.None;
        foreach (var element in BlockReader.Unwrapped(package.Body))
        {
            content.AddRange(blocks.Read([element]));
            var end = element.Name == W + "sectPr" ? element : element.Name == W + "p" ? element.Element(W + "pPr")?.Element(W + "sectPr") : null;
            if (end is null)
                continue;
            header = Margin(end, "headerReference", header);
            footer = Margin(end, "footerReference", footer);
            sections.Add(Section(end, content, header, footer));
            content = [];
        }

        if (content.Count > 0 || sections.Count == 0)
            sections.Add(Section(new XElement(W + "sectPr"), content, header, footer));
        return new(sections);
    }

    private static FormattedSection Section(XElement end, IReadOnlyList<FormattedBlock> content, MarginTexts header, MarginTexts footer)
    {
        XElement? size = end.Element(W + "pgSz"), margins = end.Element(W + "pgMar"), numbers = end.Element(W + "pgNumType");
        return new FormattedSection
        {
            Width = size.Points("w") ?? UsualWidth,
            Height = size.Points("h") ?? UsualHeight,
            IsMarkedLandscape = (string?)size?.Attribute(W + "orient") == "landscape",
            Top = margins.Points("top") ?? UsualMargin,
            Bottom = margins.Points("bottom") ?? UsualMargin,
            Left = margins.Points("left") ?? UsualMargin,
            Right = margins.Points("right") ?? UsualMargin,
            Gutter = margins.Points("gutter") ?? 0,
            HasOwnFirstPage = end.Element(W + "titlePg")?.IsOn() ?? false,
            FirstNumber = (int?)numbers.Number("start"),
            Header = header,
            Footer = footer,
            Blocks = content,
        };
    }

    // What a section does not say itself it takes from the one before.
    private MarginTexts Margin(XElement end, string reference, MarginTexts before)
    {
        IReadOnlyList<FormattedBlock> Of(string type, IReadOnlyList<FormattedBlock> otherwise) =>
            end.Elements(W + reference).FirstOrDefault(element => ((string?)element.Attribute(W + "type") ?? "default") == type) is { } found
                ? [.. blocks.Read(package.Referred((string?)found.Attribute(R + "id"))?.Elements() ?? [])]
                : otherwise;
        return new(Of("default", before.Ordinary), Of("first", before.First), hasEvenPages ? Of("even", before.Even) : []);
    }
}
