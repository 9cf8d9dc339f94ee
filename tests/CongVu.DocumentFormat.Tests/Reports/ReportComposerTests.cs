using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Reports;
using CongVu.DocumentFormat.Sheets;
using CongVu.DocumentFormat.Tests.Judges;

namespace CongVu.DocumentFormat.Tests.Reports;

public sealed class ReportComposerTests
{
    [Fact]
    public void Sheets_satisfy_the_validator_of_the_format()
    {
        OpenXmlSdk.AcceptsSheet(Sheet(SampleReports.Signing));
        OpenXmlSdk.AcceptsSheet(Sheet(SampleReports.Register(50)));
    }

    [Fact]
    public void Word_files_satisfy_the_validator_of_the_format()
    {
        OpenXmlSdk.AcceptsWord(Word(SampleReports.Signing));
        OpenXmlSdk.AcceptsWord(Word(SampleReports.Register(50)));
    }

    [Fact]
    public void LibreOffice_opens_sheet_and_Word_file_and_shows_what_was_written()
    {
        var shown = LibreOffice.Convert("pdf", ("sheet.xlsx", Sheet(SampleReports.Signing)), ("word.docx", Word(SampleReports.Signing)));

        string[] expected = ["TÌNH HÌNH KÝ SỐ TRÊN VĂN BẢN ĐIỆN TỬ", "Phòng Dân tộc", "Trung tâm Dịch vụ nông nghiệp", "=1+1", "Tổng cộng", "1106"];
        Assert.All(shown.Values, pdf =>
        {
            var text = string.Join(' ', Judge.TextOf(pdf).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace("1.106", "1106", StringComparison.Ordinal).Replace("1,106", "1106", StringComparison.Ordinal);
            Assert.All(expected, part => Assert.Contains(part, text, StringComparison.Ordinal));
        });
    }

    [Fact]
    public void LibreOffice_reads_the_values_of_a_sheet_as_they_are()
    {
        var csv = LibreOffice.Convert("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", ("sheet.xlsx", Sheet(SampleReports.Signing)));

        var lines = Encoding.UTF8.GetString(csv["sheet.xlsx"]).TrimStart('\uFEFF').Split('\n');
        Assert.Contains("2,Trung tâm Dịch vụ nông nghiệp,8,6,75%,7,87.5%,=1+1", lines.Select(line => line.Replace("\"", "", StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.EndsWith("\"-5 văn bản \"\"trả lại\"\", đã gửi lại\"", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_written_into_a_sheet_is_read_back()
    {
        using var file = SheetFile.Open(new MemoryStream(Sheet(SampleReports.Signing)));

        var rows = file.Rows().ToList();
        var unit = rows.Single(row => row[1].Text == "Xã Sơn Điện");
        Assert.Equal((4.0, 56.0, 54.0, SheetCellKind.Number), (unit[0].Number, unit[2].Number, unit[3].Number, unit[4].Kind));
        Assert.Equal(54.0 / 56, unit[4].Number, 1e-9);
        Assert.Equal((SheetCellKind.Text, "=1+1"), (rows.Single(row => row[1].Text.StartsWith("Trung tâm", StringComparison.Ordinal))[7].Kind, "=1+1"));
    }

    [Fact]
    public void Days_are_written_as_days()
    {
        using var file = SheetFile.Open(new MemoryStream(Sheet(SampleReports.Register(3))));

        var first = file.Rows().Single(row => row[0].Text == "01/QĐ-STC");
        Assert.Equal((SheetCellKind.Date, new DateTime(2021, 1, 2)), (first[1].Kind, first[1].Date));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.invalid\")")]
    [InlineData("+84 239 3855 555")]
    [InlineData("-5 văn bản")]
    [InlineData("@SUM(A1)")]
    public void A_text_that_looks_like_a_formula_stays_a_text(string text)
    {
        var report = SampleReports.Signing with { Columns = [new("Ghi chú") { Alignment = ColumnAlignment.Center }], Rows = [ReportRow.Of(text)] };

        using var file = SheetFile.Open(new MemoryStream(Sheet(report)));
        using var package = new System.IO.Compression.ZipArchive(new MemoryStream(Sheet(report)));
        using var part = new StreamReader(package.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var csv = Csv(report);

        Assert.Contains(file.Rows(), row => row[0] is { Kind: SheetCellKind.Text } cell && cell.Text == text);
        Assert.DoesNotContain("<f>", part.ReadToEnd(), StringComparison.Ordinal);
        Assert.Contains("'" + text[..3], csv, StringComparison.Ordinal);
    }

    [Fact]
    public void Values_are_separated_as_spreadsheet_programs_expect()
    {
        var csv = Csv(SampleReports.Signing);

        Assert.Equal('\uFEFF', csv[0]);
        var lines = csv[1..].Split("\r\n");
        Assert.Equal("TT,Tên cơ quan,Văn bản gửi đi,Văn bản đi có ký số của lãnh đạo - Số lượng,Văn bản đi có ký số của lãnh đạo - Tỷ lệ,Văn bản gửi đi có ký số cơ quan - Số lượng,Văn bản gửi đi có ký số cơ quan - Tỷ lệ,Ghi chú", lines[0]);
        Assert.Equal("2,Trung tâm Dịch vụ nông nghiệp,8,6,75%,7,\"87,5%\",'=1+1", lines[3]);
        Assert.Equal("3,Xã Sơn Hà,1040,1040,100%,1040,100%,\"'-5 văn bản \"\"trả lại\"\", đã gửi lại\"", lines[5]);
        Assert.Equal("I,\"Phòng, ban, đơn vị\",,,,,,", lines[1]);
    }

    [Fact]
    public void The_rate_of_54_of_56_is_96_43_percent()
    {
        var text = Judge.TextOf(ReportComposer.OfSystem.ComposePdf(SampleReports.Signing).File.ToArray(), "-layout");

        Assert.Contains("96,43%", text, StringComparison.Ordinal);
        Assert.Contains("96.43%", Judge.TextOf(ReportComposer.OfSystem.ComposePdf(SampleReports.Signing with { Numbers = NumberTemplate.International }).File.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_register_counts_the_entries_of_each_page_and_carries_the_count_over()
    {
        var rows = SampleReports.Register(80).Rows.Select((row, index) => row with { IsCounted = index % 10 != 0 }).Append(ReportRow.Total("Tổng cộng: 72 văn bản", 10));
        var pdf = ReportComposer.OfSystem.ComposePdf(SampleReports.Register(80) with { Rows = rows, PageCountUnit = "văn bản" });

        var pages = Judge.TextOf(pdf.File.ToArray(), "-layout").Split('\f', StringSplitOptions.RemoveEmptyEntries);
        var toHere = 0;
        foreach (var page in pages)
        {
            var onPage = Regex.Matches(page, "(\\d+)/QĐ-STC").Count(entry => int.Parse(entry.Groups[1].Value, CultureInfo.InvariantCulture) % 10 != 1);
            toHere += onPage;
            Assert.Contains($"Cộng trang: {onPage} văn bản; cộng dồn: {toHere} văn bản", page, StringComparison.Ordinal);
        }

        Assert.Equal((72, true), (toHere, pages.Length > 3));
        Assert.Contains("Tổng cộng: 72 văn bản", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_character_without_a_glyph_becomes_a_square_on_the_page_and_stays_in_the_Word_file()
    {
        var report = SampleReports.Register(1) with { Rows = [ReportRow.Of("01/QĐ-STC", "", "Chúc mừng \U0001F389 và 漢")] };

        var pdf = Judge.TextOf(ReportComposer.OfSystem.ComposePdf(report).File.ToArray());
        var word = LibreOffice.Convert("txt:Text (encoded):UTF8", ("so.docx", Word(report)))["so.docx"];

        Assert.Contains("□ và □", pdf, StringComparison.Ordinal);
        Assert.Contains("\U0001F389 và 漢", Encoding.UTF8.GetString(word), StringComparison.Ordinal);
    }

    [Fact]
    public void A_printed_register_repeats_its_columns_and_sums_up_each_page()
    {
        var pdf = ReportComposer.OfSystem.ComposePdf(SampleReports.Register(80));

        Judge.AcceptsStructure(pdf.File.ToArray());
        Assert.True(pdf.Pages.Count > 3);
        foreach (var page in PrintedWord.In(pdf.File).GroupBy(word => word.Page))
        {
            var words = page.Select(word => word.Text).ToList();
            var entries = words.Count(word => word.EndsWith("/QĐ-STC", StringComparison.Ordinal));
            Assert.Contains("(10)", words);
            Assert.Equal((entries * 3).ToString(CultureInfo.InvariantCulture), words[words.LastIndexOf("trang") + 1]);
        }
    }

    [Fact]
    public void A_row_with_more_cells_than_columns_is_refused()
    {
        var report = SampleReports.Signing with { Columns = [new("một"), new("hai")], Rows = [ReportRow.Of("1", "2", "3")] };

        Assert.All(
            [() => Sheet(report), () => Csv(report).Length, () => Word(report), () => ReportComposer.OfSystem.ComposePdf(report)],
            (Func<object> write) => Assert.Equal(DocumentFormatFault.BadContent, Assert.Throws<DocumentFormatException>(write).Fault));
    }

    [Fact]
    public void A_row_with_fewer_cells_is_filled_up()
    {
        var report = SampleReports.Signing with { Columns = [new("một"), new("hai")], Rows = [ReportRow.Of("1")] };

        OpenXmlSdk.AcceptsSheet(Sheet(report));
        Assert.EndsWith("\r\n1,\r\n", Csv(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_no_file_can_hold_are_left_out()
    {
        var report = SampleReports.Signing with { Columns = [new("một")], Rows = [ReportRow.Of("a\u0001b\uD800c"), ReportRow.Of(new string('x', 40_000))] };

        using var file = SheetFile.Open(new MemoryStream(Sheet(report)));
        var texts = file.Rows().Select(row => row[0].Text).ToList();

        Assert.Contains("ab\uFFFDc", texts);
        Assert.Contains(texts, text => text.Length == 32_767);
        OpenXmlSdk.AcceptsSheet(Sheet(report));
    }

    private static byte[] Sheet(TableReport report)
    {
        using var file = new MemoryStream();
        ReportComposer.WriteSheet(report, file);
        return file.ToArray();
    }

    private static byte[] Word(TableReport report)
    {
        using var file = new MemoryStream();
        ReportComposer.OfSystem.WriteWord(report, file);
        return file.ToArray();
    }

    private static string Csv(TableReport report)
    {
        using var file = new MemoryStream();
        ReportComposer.WriteCsv(report, file);
        return Encoding.UTF8.GetString(file.ToArray());
    }
}
