using System.Globalization;
using System.Xml.Linq;
using CongVu.Reports.Charts;

namespace CongVu.Tests.Reports;

/// <summary>What a chart draws stays inside its picture.</summary>
public sealed class BarChartTests
{
    [Theory]
    [InlineData(1, 1)]
    [InlineData(4, 1)]
    [InlineData(5, 2)]
    public void The_legend_takes_as_many_lines_as_its_words_need(int parts, int lines)
    {
        var chart = new BarChart("Biểu đồ", [.. Enumerable.Range(1, parts).Select(number => new ChartPart($"Đã giải quyết, {number}", "#165c37", "#fff"))], [new ChartBar("Đơn vị", [.. Enumerable.Repeat(1, parts)])]);

        var svg = XDocument.Parse(chart.ToSvg());
        var legend = svg.Descendants().Where(element => element.Name.LocalName == "text" && element.Value.StartsWith("Đã", StringComparison.Ordinal)).ToList();
        var bars = svg.Descendants().Where(element => element.Name.LocalName == "rect" && (string?)element.Attribute("height") == "18").ToList();

        Assert.Equal(lines, legend.Select(text => Number(text, "y")).Distinct().Count());
        Assert.All(legend, text => Assert.True(Number(text, "x") + (text.Value.Length * 7) <= 900));
        Assert.All(bars, bar => Assert.True(Number(bar, "y") > legend.Max(text => Number(text, "y"))));
    }

    private static double Number(XElement element, string name) => double.Parse(element.Attribute(name)!.Value, CultureInfo.InvariantCulture);
}
