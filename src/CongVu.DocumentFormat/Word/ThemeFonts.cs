using System.Xml.Linq;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>The fonts that a document's theme names.</summary>
internal sealed class ThemeFonts(XElement? part)
{
    private readonly XElement? scheme = part?.Descendants(Art + "fontScheme").FirstOrDefault();

    /// <summary>The font of a theme reference such as <c>minorHAnsi</c>.</summary>
    public string? Find(string? reference) => reference switch
    {
        null => null,
        _ when reference.StartsWith("major", StringComparison.Ordinal) => Latin("majorFont"),
        _ when reference.StartsWith("minor", StringComparison.Ordinal) => Latin("minorFont"),
        _ => null,
    };

    private string? Latin(string name) => (string?)scheme?.Element(Art + name)?.Element(Art + "latin")?.Attribute("typeface");
}
