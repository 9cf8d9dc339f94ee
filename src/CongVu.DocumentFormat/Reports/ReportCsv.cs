using System.Text;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Writes the columns and rows of a report as comma-separated values (RFC 4180), in UTF-8 with its mark.</summary>
internal static class ReportCsv
{
    public static void Write(TableReport report, Stream file)
    {
        var numbers = report.Numbers with { Group = "" };
        using var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true) { NewLine = "\r\n" };
        Line(writer, report.Columns.Select(column => Guarded(column.Group is { } group ? $"{group} - {column.Title}" : column.Title)));
        foreach (var row in report.Rows)
            Line(writer, RowShape.Cells(row, report.Columns.Count).SelectMany(cell =>
                Enumerable.Repeat("", cell.Span - 1).Prepend(cell.Value.Kind == ReportValueKind.Text ? Guarded(cell.Value.Text) : cell.Value.Show(numbers))));
    }

    private static void Line(StreamWriter writer, IEnumerable<string> fields) => writer.WriteLine(string.Join(',', fields.Select(Quoted)));

    // Spreadsheet programs take such a text for a formula; the apostrophe says that it is none.
    private static string Guarded(string text)
    {
        var composed = Unicode.Compose(text);
        return SheetWriter.LooksLikeFormula(composed) ? "'" + composed : composed;
    }

    private static string Quoted(string field) =>
        field.AsSpan().IndexOfAny(",\"\r\n") < 0 ? field : $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
