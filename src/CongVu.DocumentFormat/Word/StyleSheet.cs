using System.Xml.Linq;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>The styles of a document, each with those it is based on.</summary>
internal sealed class StyleSheet
{
    private const int LongestChain = 50;

    private readonly Dictionary<string, XElement> styles = [];
    private readonly string? defaultParagraphStyle, defaultTableStyle;

    public StyleSheet(XElement? part)
    {
        foreach (var style in part?.Elements(W + "style") ?? [])
        {
            var id = (string?)style.Attribute(W + "styleId") ?? "";
            styles.TryAdd(id, style);
            if (style.Attribute(W + "default") is { Value: "1" or "true" })
            {
                if (TypeOf(style) == "paragraph")
                    defaultParagraphStyle ??= id;
                else if (TypeOf(style) == "table")
                    defaultTableStyle ??= id;
            }
        }

        var defaults = part?.Element(W + "docDefaults");
        DefaultRun = defaults?.Element(W + "rPrDefault")?.Element(W + "rPr");
        DefaultParagraph = defaults?.Element(W + "pPrDefault")?.Element(W + "pPr");
    }

    public XElement? DefaultRun { get; }

    public XElement? DefaultParagraph { get; }

    /// <summary>The style of a paragraph and those it is based on, the most general first.</summary>
    public IReadOnlyList<XElement> ParagraphChain(string? id) => Chain(id ?? defaultParagraphStyle);

    /// <summary>The style of letters and those it is based on, the most general first.</summary>
    public IReadOnlyList<XElement> CharacterChain(string? id) => Chain(id);

    /// <summary>The style of a table and those it is based on, the most general first.</summary>
    public IReadOnlyList<XElement> TableChain(string? id) => Chain(id ?? defaultTableStyle);

    private List<XElement> Chain(string? id)
    {
        var chain = new List<XElement>();
        while (id is not null && chain.Count < LongestChain && styles.TryGetValue(id, out var style) && !chain.Contains(style))
        {
            chain.Add(style);
            id = style.Element(W + "basedOn").Value();
        }

        chain.Reverse();
        return chain;
    }

    private static string? TypeOf(XElement style) => (string?)style.Attribute(W + "type");
}
