using System.Globalization;
using System.Xml.Linq;
using static CongVu.DocumentFormat.Sheets.SheetNames;

namespace CongVu.DocumentFormat.Sheets;

/// <summary>The part of styles: Times New Roman, lines around the cells of the table, formats of numbers.</summary>
internal static class SheetStyles
{
    private const int Regular = 0, Bold = 1, BoldTitle = 2, Italic = 3;
    private static readonly string[] Sides = ["left", "right", "top", "bottom", "diagonal"];

    private const int NumberFormat = 164, PercentFormat = 165, DateFormat = 166;

    public static XElement Part(int decimals) => new(
        S + "styleSheet",
        new XElement(
            S + "numFmts",
            Count(3),
            Format(NumberFormat, "#,##0" + Fraction(decimals)),
            Format(PercentFormat, "0" + Fraction(decimals) + "%"),
            Format(DateFormat, "dd/mm/yyyy")),
        new XElement(S + "fonts", Count(4), Font(12), Font(12, "b"), Font(14, "b"), Font(12, "i")),
        new XElement(S + "fills", Count(2), Fill("none"), Fill("gray125")),
        new XElement(S + "borders", Count(2), Border(null), Border("thin")),
        new XElement(S + "cellStyleXfs", Count(1), new XElement(S + "xf")),
        new XElement(S + "cellXfs", Count(Enum.GetValues<SheetStyle>().Length), Enum.GetValues<SheetStyle>().Select(Look)),
        new XElement(S + "cellStyles", Count(1), new XElement(S + "cellStyle", new XAttribute("name", "Normal"), new XAttribute("xfId", 0), new XAttribute("builtinId", 0))));

    private static XElement Look(SheetStyle style) => style switch
    {
        SheetStyle.Title => Xf(BoldTitle, 0, false, "center"),
        SheetStyle.Subtitle or SheetStyle.Note => Xf(Italic, 0, false, style == SheetStyle.Note ? "left" : "center"),
        SheetStyle.Header => Xf(Bold, 0, true, "center"),
        SheetStyle.Text => Xf(Regular, 0, true, "left"),
        SheetStyle.TextCentered => Xf(Regular, 0, true, "center"),
        // The sign that keeps a text a text when somebody edits the cell.
        SheetStyle.GuardedText => Xf(Regular, 0, true, "left", isGuarded: true),
        SheetStyle.Number => Xf(Regular, NumberFormat, true, "right"),
        SheetStyle.NumberCentered => Xf(Regular, NumberFormat, true, "center"),
        SheetStyle.Percent => Xf(Regular, PercentFormat, true, "right"),
        SheetStyle.Date => Xf(Regular, DateFormat, true, "center"),
        SheetStyle.BoldText => Xf(Bold, 0, true, "left"),
        SheetStyle.BoldTextCentered => Xf(Bold, 0, true, "center"),
        SheetStyle.BoldNumber => Xf(Bold, NumberFormat, true, "right"),
        SheetStyle.BoldPercent => Xf(Bold, PercentFormat, true, "right"),
        _ => Xf(Regular, 0, false, "left"),
    };

    private static XElement Xf(int font, int format, bool hasLines, string alignment, bool isGuarded = false) => new(
        S + "xf",
        new XAttribute("numFmtId", format),
        new XAttribute("fontId", font),
        new XAttribute("fillId", 0),
        new XAttribute("borderId", hasLines ? 1 : 0),
        new XAttribute("xfId", 0),
        isGuarded ? new XAttribute("quotePrefix", 1) : null,
        new XAttribute("applyNumberFormat", 1),
        new XAttribute("applyFont", 1),
        new XAttribute("applyBorder", 1),
        new XAttribute("applyAlignment", 1),
        new XElement(S + "alignment", new XAttribute("horizontal", alignment), new XAttribute("vertical", font == Regular ? "top" : "center"), new XAttribute("wrapText", 1)));

    private static XElement Font(int size, string? mark = null) => new(
        S + "font",
        mark is null ? null : new XElement(S + mark),
        new XElement(S + "sz", new XAttribute("val", size)),
        new XElement(S + "name", new XAttribute("val", "Times New Roman")),
        new XElement(S + "family", new XAttribute("val", 1)));

    private static XElement Fill(string pattern) => new(S + "fill", new XElement(S + "patternFill", new XAttribute("patternType", pattern)));

    private static XElement Border(string? line) => new(
        S + "border",
        Sides.Select(side => new XElement(S + side, line is null || side == "diagonal" ? null : new XAttribute("style", line))));

    private static XElement Format(int id, string code) => new(S + "numFmt", new XAttribute("numFmtId", id), new XAttribute("formatCode", code));

    private static string Fraction(int decimals) => decimals > 0 ? "." + new string('#', decimals) : "";

    private static XAttribute Count(int count) => new("count", count.ToString(CultureInfo.InvariantCulture));
}
