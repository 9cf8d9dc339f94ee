using System.Globalization;
using CongVu.DocumentFormat.Reports;
using CongVu.Pdf.Pages;

namespace CongVu.Reports.Charts;

/// <summary>Hands charts to the writers of files (biểu đồ in ra).</summary>
internal static class PrintedCharts
{
    public static ReportChart ForPrint(this BarChart chart) => new(
        chart.Title, [.. chart.Parts.Select(part => new ReportChartPart(part.Name, InkOf(part.Fill), InkOf(part.Ink)))], [.. chart.Bars.Select(bar => new ReportChartBar(bar.Name, bar.Values))]);

    /// <summary>A color of a style sheet, with three or six digits.</summary>
    public static Ink InkOf(string color) => color.Length == 4
        ? InkOf($"#{color[1]}{color[1]}{color[2]}{color[2]}{color[3]}{color[3]}")
        : new(Part(color, 1), Part(color, 3), Part(color, 5));

    private static double Part(string color, int at) => int.Parse(color.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
}
