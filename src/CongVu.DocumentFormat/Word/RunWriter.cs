using System.Globalization;
using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;
using static CongVu.DocumentFormat.Word.WordNames;

namespace CongVu.DocumentFormat.Word;

/// <summary>Writes letters.</summary>
internal static class RunWriter
{
    // Room for a number still to be written by hand or by the records clerk.
    private const string Blank = "\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0";

    public static IEnumerable<XElement> Write(Run run) => run switch
    {
        PageNumberRun => [Field("PAGE", run.Style)],
        PageCountRun => [Field("NUMPAGES", run.Style)],
        Slot slot => [Letters(slot.Text.Length > 0 ? slot.Text : Blank, slot.Style)],
        TextRun text => [Letters(text.Text, text.Style)],
        _ => throw new DocumentFormatException(DocumentFormatFault.BadContent, $"Runs of type {run.GetType().Name} cannot be written."),
    };

    public static XElement Fonts(string name) => new(
        W + "rFonts",
        new XAttribute(W + "ascii", name),
        new XAttribute(W + "hAnsi", name),
        new XAttribute(W + "eastAsia", name),
        new XAttribute(W + "cs", name));

    public static XElement Form(TextStyle style) => new(
        W + "rPr",
        Fonts(style.Family == FontFamily.Sans ? "Arial" : "Times New Roman"),
        style.Face.HasFlag(FontStyle.Bold) ? new XElement(W + "b") : null,
        style.Face.HasFlag(FontStyle.Italic) ? new XElement(W + "i") : null,
        style.Ink == Ink.Black ? null : new XElement(W + "color", new XAttribute(W + "val", Hex(style.Ink))),
        new XElement(W + "sz", new XAttribute(W + "val", HalfPoints(style))),
        new XElement(W + "szCs", new XAttribute(W + "val", HalfPoints(style))),
        style.IsUnderlined ? new XElement(W + "u", new XAttribute(W + "val", "single")) : null);

    public static string Hex(Ink ink) => string.Concat(
        new[] { ink.Red, ink.Green, ink.Blue }.Select(part => ((int)Math.Round(part * 255)).ToString("X2", CultureInfo.InvariantCulture)));

    private static XElement Letters(string text, TextStyle style)
    {
        var run = new XElement(W + "r", Form(style));
        var lines = SafeText.Clean(text).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                run.Add(new XElement(W + "br"));
            if (lines[i].Length > 0)
                run.Add(new XElement(W + "t", new XAttribute(XNamespace.Xml + "space", "preserve"), lines[i]));
        }

        return run;
    }

    private static XElement Field(string instruction, TextStyle style) => new(
        W + "fldSimple",
        new XAttribute(W + "instr", instruction),
        new XElement(W + "r", Form(style), new XElement(W + "t", "1")));

    private static int HalfPoints(TextStyle style) => (int)Math.Round(style.Size * 2);
}
