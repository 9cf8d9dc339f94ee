using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Tests.Text;

public sealed class PrintedCodeTests
{
    [Theory]
    [InlineData("Số: 15/QĐ-BNV", 15, null, "QĐ-BNV", PrintedCodeKind.Named)]
    [InlineData("Số: 05/BNV-VP", 5, null, "BNV-VP", PrintedCodeKind.Letter)]
    [InlineData("3346/UBND-TH1", 3346, null, "UBND-TH1", PrintedCodeKind.Letter)]
    [InlineData("Số: 03/SY-UBND", 3, null, "SY-UBND", PrintedCodeKind.Copy)]
    [InlineData("30/2020/NĐ-CP", 30, 2020, "NĐ-CP", PrintedCodeKind.Legal)]
    [InlineData("Luật số: 33/2024/QH15", 33, 2024, "QH15", PrintedCodeKind.Legal)]
    [InlineData("số 09 / QyĐ - UBND ", 9, null, "QyĐ-UBND", PrintedCodeKind.Named)]
    [InlineData("Số:      /CT-UBND", null, null, "CT-UBND", PrintedCodeKind.Named)]
    [InlineData("Số: ....../UBND-VHTT", null, null, "UBND-VHTT", PrintedCodeKind.Letter)]
    public void Codes_are_read_as_people_write_them(string text, int? number, int? year, string notation, PrintedCodeKind kind)
    {
        Assert.True(PrintedCode.TryParse(text, out var code));
        Assert.Equal(new PrintedCode(number, notation, year), code);
        Assert.Equal(kind, code.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Nghị định của Chính phủ")]
    [InlineData("05/3/2020")]
    [InlineData("và/hoặc")]
    [InlineData("12345678901/UBND-VP")]
    public void What_is_no_code_is_not_read_as_one(string text) => Assert.False(PrintedCode.TryParse(text, out _));

    [Theory]
    [InlineData("Số: 05/BNV-VP", true)]
    [InlineData("Số: 15/QĐ-BNV", true)]
    [InlineData("Số: 1234/UBND-KSTTHC", true)]
    [InlineData("Số: 05/ BNV-VP", false)]
    [InlineData("Số: 5/BNV-VP", false)]
    [InlineData("Số 05/BNV-VP", false)]
    [InlineData("SỐ: 05/BNV-VP", false)]
    [InlineData("Số: 05/BNV - VP", false)]
    [InlineData("Số: 005/BNV-VP", false)]
    [InlineData("Số:      /BNV-VP", false)]
    public void The_exact_line_is_told_from_lines_that_only_mean_it(string line, bool isExact) => Assert.Equal(isExact, PrintedCode.IsExactLine(line));

    [Theory]
    [InlineData("Số:      /CT-UBND")]
    [InlineData("Số: ..../CT-UBND")]
    [InlineData("Số:/CT-UBND")]
    public void A_draft_may_leave_the_number_blank(string line)
    {
        Assert.True(PrintedCode.IsExactLine(line, isDraft: true));
        Assert.False(PrintedCode.IsExactLine(line));
    }

    [Theory]
    [InlineData(5, "QĐ-UBND", "Số: 05/QĐ-UBND")]
    [InlineData(3346, "UBND-TH1", "Số: 3346/UBND-TH1")]
    public void A_code_is_written_as_it_is_read(int number, string notation, string line)
    {
        var code = new PrintedCode(number, notation);

        Assert.Equal(line, code.ToLine());
        Assert.True(PrintedCode.IsExactLine(code.ToLine()));
        Assert.True(PrintedCode.TryParse(line, out var read));
        Assert.Equal(code, read);
    }

    [Fact]
    public void The_type_is_told_by_the_symbol()
    {
        Assert.Equal("Tờ trình", new PrintedCode(1, "TTr-STC").Type?.Name);
        Assert.Null(new PrintedCode(1, "BNV-VP").Type);
    }
}
