using CongVu.DocumentFormat.Reports;
using CongVu.DocumentFormat.Tests.Judges;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Tests.Reports;

public sealed class ReportChartTests
{
    private static readonly Ink Green = new(0, 0.5, 0);
    private static readonly Ink Red = new(0.8, 0, 0);
    private static readonly Ink White = new(1, 1, 1);

    private static TableReport Report => SampleReports.Signing with
    {
        Charts = [new("Biểu đồ ký số", [new("Đã ký số", Green, White), new("Chưa ký số", Red, White)], [new("Xã Sơn Hà \U0001F389", [300, 100]), new("Xã Sơn Điện", [0, 200])])],
    };

    [Fact]
    public void A_chart_names_and_sums_up_its_bars_above_the_table_on_the_page()
    {
        var pdf = ReportComposer.OfSystem.ComposePdf(Report).File.ToArray();

        Judge.AcceptsStructure(pdf);
        Shows(pdf, "Xã Sơn Hà □");
        Assert.Equal(1, ShareOf(pdf, isGreen: true) / ShareOf(pdf, isGreen: false), 0.1);
    }

    [Fact]
    public void A_Word_file_draws_the_same_chart_with_cells()
    {
        using var file = new MemoryStream();
        ReportComposer.OfSystem.WriteWord(Report, file);

        OpenXmlSdk.AcceptsWord(file.ToArray());
        var shown = LibreOffice.Convert("pdf", ("chart.docx", file.ToArray()))["chart.docx"];
        Shows(shown, "Xã Sơn Hà");
        Assert.Equal(1, ShareOf(shown, isGreen: true) / ShareOf(shown, isGreen: false), 0.1);
    }

    [Fact]
    public void Bars_without_anything_are_named_and_have_no_length()
    {
        var chart = Report.Charts[0] with { Bars = [new("Xã Sơn Hà", [0, 0])] };

        Shows(ReportComposer.OfSystem.ComposePdf(Report with { Charts = [chart] }).File.ToArray(), "Xã Sơn Hà 0", hasSums: false);
    }

    private static void Shows(byte[] pdf, string first, bool hasSums = true)
    {
        var text = string.Join(' ', Judge.TextOf(pdf, "-layout").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string[] words = [first, "Biểu đồ ký số", "Đã ký số", "Chưa ký số", .. hasSums ? ["Xã Sơn Điện 200", "300 100 400"] : Array.Empty<string>()];
        Assert.All(words, part => Assert.Contains(part, text, StringComparison.Ordinal));
        Assert.True(text.IndexOf("Biểu đồ ký số", StringComparison.Ordinal) < text.IndexOf("Phòng Dân tộc", StringComparison.Ordinal));
    }

    // As an eye sees it: 300 green beside 100 and 200 red ones are as many, whatever white letters take away.
    private static double ShareOf(byte[] pdf, bool isGreen)
    {
        using var folder = new TemporaryFolder();
        Judge.Ask("pdftoppm", "-r", "100", "-singlefile", folder.Write("chart.pdf", pdf), Path.Combine(folder.Path, "chart"));
        var file = folder.Read("chart.ppm");
        // Three lines of text, then three bytes for each point.
        var picture = file.AsSpan()[(Enumerable.Range(0, 3).Aggregate(-1, (at, _) => Array.IndexOf(file, (byte)'\n', at + 1)) + 1)..];
        var count = 0.0;
        for (var at = 0; at + 2 < picture.Length; at += 3)
        {
            var (high, low) = isGreen ? (picture[at + 1], picture[at]) : (picture[at], picture[at + 1]);
            count += high > 90 && low < 40 && picture[at + 2] < 40 ? 1 : 0;
        }

        return count;
    }
}
