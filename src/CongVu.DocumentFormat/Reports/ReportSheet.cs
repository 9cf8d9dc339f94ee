using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CongVu.DocumentFormat.Packages;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Text;
using static CongVu.DocumentFormat.Sheets.SheetNames;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Writes a report as a spreadsheet (.xlsx), row after row.</summary>
internal sealed class ReportSheet
{
    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string SheetPart = "xl/worksheets/sheet1.xml", SheetName = "Biểu";

    // Characters that fit across a page, to share out among the columns.
    private const double AcrossUpright = 90, AcrossLying = 135;

    private readonly TableReport report;
    private readonly double[] widths;
    private int headerStart;

    private ReportSheet(TableReport report)
    {
        this.report = report;
        var all = report.Columns.Sum(column => column.Weight);
        widths = [.. report.Columns.Select(column => Math.Max(4, column.Weight / all * (report.IsLandscape ? AcrossLying : AcrossUpright)))];
    }

    public static void Write(TableReport report, Stream file)
    {
        using var package = new PackageWriter(file);
        package.Link("", "officeDocument", "xl/workbook.xml");
        package.Link("xl/workbook.xml", "worksheet", "worksheets/sheet1.xml");
        package.Link("xl/workbook.xml", "styles", "styles.xml");
        var sheet = new ReportSheet(report);
        using (var part = package.Begin(SheetPart, Content + "worksheet+xml"))
        using (var writer = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(false) }))
            sheet.Write(writer);
        package.Add("xl/styles.xml", Content + "styles+xml", SheetStyles.Part(report.Numbers.Decimals));
        package.Add("xl/workbook.xml", Content + "sheet.main+xml", sheet.Workbook());
        package.Complete();
    }

    private XElement Workbook() => new(
        S + "workbook",
        new XAttribute(XNamespace.Xmlns + "r", Links),
        new XElement(S + "sheets", new XElement(S + "sheet", new XAttribute("name", SheetName), new XAttribute("sheetId", 1), new XAttribute(XNamespace.Get(Links) + "id", "rId1"))),
        // The header is printed on every page.
        new XElement(S + "definedNames", new XElement(
            S + "definedName",
            new XAttribute("name", "_xlnm.Print_Titles"),
            new XAttribute("localSheetId", 0),
            string.Create(CultureInfo.InvariantCulture, $"'{SheetName}'!${headerStart}:${headerStart + ReportHeader.HeightOf(report) - 1}"))));

    private void Write(XmlWriter writer)
    {
        var sheet = new SheetWriter(writer);
        var above = TitleLines();
        headerStart = above.Count + 1;
        writer.WriteStartElement("worksheet", Space);
        Element(writer, "sheetPr", () => Element(writer, "pageSetUpPr", null, ("fitToPage", "1")));
        Freeze(writer, headerStart + ReportHeader.HeightOf(report));
        Element(writer, "sheetFormatPr", null, ("defaultRowHeight", "15.75"));
        Columns(writer);
        writer.WriteStartElement("sheetData", Space);
        foreach (var (text, style) in above)
            Line(sheet, text, style);
        Header(sheet);
        foreach (var row in report.Rows)
            Row(sheet, row);
        foreach (var (text, style) in FootLines())
            Line(sheet, text, style);
        writer.WriteEndElement();
        if (sheet.Joined.Count > 0)
            Element(writer, "mergeCells", () => sheet.Joined.ToList().ForEach(cells => Element(writer, "mergeCell", null, ("ref", cells))), ("count", $"{sheet.Joined.Count}"));
        Element(writer, "pageMargins", null, ("left", "0.79"), ("right", "0.59"), ("top", "0.79"), ("bottom", "0.59"), ("header", "0.3"), ("footer", "0.3"));
        Element(writer, "pageSetup", null, ("paperSize", "9"), ("orientation", report.IsLandscape ? "landscape" : "portrait"), ("fitToWidth", "1"), ("fitToHeight", "0"));
        Element(writer, "headerFooter", () => writer.WriteElementString("oddHeader", Space, "&C&P"));
        writer.WriteEndElement();
    }

    private List<(string Text, SheetStyle Style)> TitleLines()
    {
        (string? Text, SheetStyle Style)[] lines =
        [
            (report.SuperiorOrganization, SheetStyle.Note), (report.Organization, SheetStyle.Note),
            (report.Title.ToUpperInvariant(), SheetStyle.Title), (report.Subtitle, SheetStyle.Subtitle),
        ];
        return [.. lines.Where(line => line.Text is not null).Select(line => (line.Text!, line.Style))];
    }

    private IEnumerable<(string Text, SheetStyle Style)> FootLines()
    {
        foreach (var note in report.Notes)
            yield return (note, SheetStyle.Note);
        if (report.PlaceAndDate is { } at)
            yield return (at.ToString(), SheetStyle.Note);
        foreach (var signer in new[] { report.LeftSigner, report.Signer })
            if (signer is not null)
                yield return ($"{string.Join(", ", signer.Titles)}: {signer.FullName}", SheetStyle.Note);
    }

    private void Line(SheetWriter sheet, string text, SheetStyle style)
    {
        sheet.BeginRow();
        sheet.Text(0, SafeText.Clean(Unicode.Compose(text)), style);
        sheet.Join(0, report.Columns.Count);
        sheet.EndRow();
    }

    private void Header(SheetWriter sheet)
    {
        var cells = ReportHeader.Arrange(report);
        for (var row = 0; row < ReportHeader.HeightOf(report); row++)
        {
            sheet.BeginRow(cells.Where(cell => cell.Row == row && cell.Rows == 1).Select(cell => LinesOf(cell.Title, cell.Column, cell.Columns)).DefaultIfEmpty(1).Max());
            for (var column = 0; column < report.Columns.Count; column++)
            {
                var cell = cells.Find(cell => cell.Row == row && cell.Column == column);
                sheet.Text(column, SafeText.Clean(Unicode.Compose(cell?.Title ?? "")), SheetStyle.Header);
                if (cell is not null)
                    sheet.Join(column, cell.Columns, cell.Rows);
            }

            sheet.EndRow();
        }
    }

    private void Row(SheetWriter sheet, ReportRow row)
    {
        var isBold = row.Kind != ReportRowKind.Ordinary;
        var cells = RowShape.Cells(row, report.Columns.Count).ToList();
        sheet.BeginRow(cells.Max(cell => LinesOf(cell.Value.Text, cell.Column, cell.Span)));
        foreach (var (value, column, span) in cells)
        {
            Cell(sheet, value, column, isBold);
            for (var i = 1; i < span; i++)
                sheet.Text(column + i, "", SheetStyle.Text);
            sheet.Join(column, span);
        }

        sheet.EndRow();
    }

    private void Cell(SheetWriter sheet, ReportValue value, int column, bool isBold)
    {
        var isCentered = report.Columns[column].Alignment == ColumnAlignment.Center;
        switch (value.Kind)
        {
            case ReportValueKind.Number: sheet.Number(column, value.Number, isBold ? SheetStyle.BoldNumber : isCentered ? SheetStyle.NumberCentered : SheetStyle.Number); break;
            case ReportValueKind.Percent: sheet.Number(column, value.Number, isBold ? SheetStyle.BoldPercent : SheetStyle.Percent); break;
            case ReportValueKind.Date: sheet.Date(column, value.Date, SheetStyle.Date); break;
            default:
                sheet.Text(column, value.Text, (isBold, isCentered) switch
                {
                    (true, true) => SheetStyle.BoldTextCentered,
                    (true, false) => SheetStyle.BoldText,
                    (false, true) when !SheetWriter.LooksLikeFormula(value.Text) => SheetStyle.TextCentered,
                    _ => SheetStyle.Text,
                });
                break;
        }
    }

    private static void Freeze(XmlWriter writer, int firstRow)
    {
        var cell = Reference(0, firstRow);
        Element(writer, "sheetViews", () => Element(
            writer,
            "sheetView",
            () => Element(writer, "pane", null, ("ySplit", $"{firstRow - 1}"), ("topLeftCell", cell), ("activePane", "bottomLeft"), ("state", "frozen")),
            ("workbookViewId", "0")));
    }

    private void Columns(XmlWriter writer) => Element(writer, "cols", () =>
    {
        for (var i = 0; i < widths.Length; i++)
            Element(writer, "col", null, ("min", $"{i + 1}"), ("max", $"{i + 1}"), ("width", widths[i].ToString("0.##", CultureInfo.InvariantCulture)), ("customWidth", "1"));
    });

    private int LinesOf(string text, int column, int span) =>
        text.Length == 0 ? 1 : text.Split('\n').Sum(line => Math.Max(1, (int)Math.Ceiling(line.Length / widths[column..(column + span)].Sum())));

    private static void Element(XmlWriter writer, string name, Action? content, params (string Name, string Value)[] attributes)
    {
        writer.WriteStartElement(name, Space);
        foreach (var (attribute, value) in attributes)
            writer.WriteAttributeString(attribute, value);
        content?.Invoke();
        writer.WriteEndElement();
    }
}
