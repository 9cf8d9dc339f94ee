using System.Globalization;
using System.Xml.Linq;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Counts numbered paragraphs and gives each the label that the program would print.</summary>
internal sealed class Numbering
{
    private const int Levels = 9;

    private readonly Dictionary<string, XElement[]> levelsOf = [];
    private readonly Dictionary<string, int[]> counts = [];

    public Numbering(XElement? part)
    {
        var kinds = (part?.Elements(W + "abstractNum") ?? [])
            .GroupBy(kind => (string?)kind.Attribute(W + "abstractNumId") ?? "").ToDictionary(group => group.Key, group => group.First());
        foreach (var list in part?.Elements(W + "num") ?? [])
        {
            if (!kinds.TryGetValue(list.Element(W + "abstractNumId").Value() ?? "", out var kind))
                continue;
            var levels = kind.Elements(W + "lvl").ToList();
            // A list may replace levels of its kind.
            foreach (var own in list.Elements(W + "lvlOverride").Select(change => change.Element(W + "lvl")).OfType<XElement>())
                levels.Add(own);
            levelsOf.TryAdd((string?)list.Attribute(W + "numId") ?? "", [.. levels]);
        }
    }

    /// <summary>The level that a paragraph is on, where it is on one.</summary>
    public XElement? LevelOf(XElement? numbering) =>
        levelsOf.TryGetValue(IdOf(numbering), out var levels) ? Level(levels, DepthOf(numbering)) : null;

    /// <summary>Counts a paragraph and gives its label.</summary>
    public string Next(XElement? numbering)
    {
        var id = IdOf(numbering);
        if (!levelsOf.TryGetValue(id, out var levels) || Level(levels, DepthOf(numbering)) is not { } level)
            return "";
        var depth = DepthOf(numbering);
        if (!counts.TryGetValue(id, out var count))
            counts.Add(id, count = new int[Levels]);
        count[depth]++;
        Array.Clear(count, depth + 1, Levels - depth - 1);

        var pattern = level.Element(W + "lvlText").Value() ?? "";
        if (level.Element(W + "numFmt").Value() == "bullet")
            return pattern is "-" or "–" or "\uF02D" ? "- " : "• ";
        for (var i = 0; i <= depth; i++)
        {
            var shown = Level(levels, i);
            var start = (int)(shown?.Element(W + "start").Number("val") ?? 1);
            pattern = pattern.Replace($"%{i + 1}", Format(shown?.Element(W + "numFmt").Value(), Math.Max(count[i], 1) + start - 1), StringComparison.Ordinal);
        }

        return pattern.Length == 0 ? "" : pattern + " ";
    }

    private static string IdOf(XElement? numbering) => numbering?.Element(W + "numId").Value() ?? "";

    private static int DepthOf(XElement? numbering) => (int)Math.Clamp(numbering?.Element(W + "ilvl").Number("val") ?? 0, 0, Levels - 1);

    private static XElement? Level(XElement[] levels, int depth) =>
        levels.LastOrDefault(level => (string?)level.Attribute(W + "ilvl") == depth.ToString(CultureInfo.InvariantCulture));

    private static string Format(string? kind, int number) => kind switch
    {
        "none" => "",
        "upperRoman" => Text.Ordinals.Roman(number),
        "lowerRoman" => Text.Ordinals.Roman(number).ToLowerInvariant(),
        "lowerLetter" => ((char)('a' + (number - 1) % 26)).ToString(),
        "upperLetter" => ((char)('A' + (number - 1) % 26)).ToString(),
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
