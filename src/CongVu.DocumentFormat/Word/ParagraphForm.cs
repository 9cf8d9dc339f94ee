using System.Xml.Linq;
using CongVu.DocumentFormat.Formatted;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Finds the effective form of a paragraph from its marks, the most general first.</summary>
internal sealed class ParagraphForm(IReadOnlyList<XElement> marks)
{
    // The space that Word puts where it is told to choose, as web pages have it.
    private const double AutomaticSpace = 14;
    private const double SingleSpacing = 240;

    public FormattedParagraph Of(IReadOnlyList<FormattedRun> runs, IReadOnlyList<FormattedDrawing> drawings, string label) => new()
    {
        Runs = runs,
        Drawings = drawings,
        Label = label,
        Alignment = Last("jc").Value() switch
        {
            "center" => LineAlignment.Center,
            "right" or "end" => LineAlignment.Right,
            "both" or "distribute" => LineAlignment.Justified,
            _ => LineAlignment.Left,
        },
        LeftIndent = Points("ind", "left") ?? Points("ind", "start") ?? 0,
        RightIndent = Points("ind", "right") ?? Points("ind", "end") ?? 0,
        FirstLineIndent = FirstLine(),
        SpaceBefore = Space("before"),
        SpaceAfter = Space("after"),
        LineSpacing = (string?)LastWith("spacing", "lineRule")?.Attribute(W + "lineRule") is "exact" or "atLeast"
            ? null
            : (LastWith("spacing", "line").Number("line") ?? SingleSpacing) / SingleSpacing,
        HasRuleBelow = Last("pBdr")?.Element(W + "bottom") is { } border && border.IsOn() && border.Value() != "nil",
    };

    private double FirstLine()
    {
        // The more particular of the two wins, whichever it is.
        foreach (var indent in marks.Select(mark => mark.Element(W + "ind")).OfType<XElement>().Reverse())
        {
            if (indent.Points("hanging") is { } hanging)
                return -hanging;
            if (indent.Points("firstLine") is { } first)
                return first;
        }

        return 0;
    }

    private double Space(string side) =>
        (string?)LastWith("spacing", side + "Autospacing")?.Attribute(W + (side + "Autospacing")) is "1" or "true" or "on"
            ? AutomaticSpace
            : Points("spacing", side) ?? 0;

    private double? Points(string name, string attribute) => LastWith(name, attribute).Points(attribute);

    private XElement? Last(string name) => marks.Select(mark => mark.Element(W + name)).LastOrDefault(found => found is not null);

    private XElement? LastWith(string name, string attribute) =>
        marks.Select(mark => mark.Element(W + name)).LastOrDefault(found => found?.Attribute(W + attribute) is not null);
}
