using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using CongVu.Cli.DocumentFormat;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;

namespace CongVu.Cli.Tests.DocumentFormat;

public sealed class FormatCommandTests : IDisposable
{
    private static readonly AdministrativeDocument Letter = new()
    {
        Type = DocumentTypes.Letter,
        IssuingOrganization = "Ủy ban nhân dân xã Na Mòn",
        Code = new(null, "UBND-VP"),
        PlaceAndDate = new("Na Mòn", null, 4, 2021),
        Subject = "đăng ký chứng thư số",
        Addressees = ["Phòng Văn hóa và Thông tin"],
        Body = [new BodyParagraph("Ủy ban nhân dân xã đăng ký chứng thư số cho hai cán bộ.")],
        Signer = SignerBlock.Head("Chủ tịch", "Hà Văn Ước"),
    };

    private int written;
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sound_draft_ends_with_zero_and_says_so()
    {
        var (exitCode, output, _) = Run("check", Word(Letter));

        Assert.Equal(0, exitCode);
        Assert.Contains(": đạt (Nghị định số 30/2020/NĐ-CP)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_number_is_an_error_once_the_document_is_issued()
    {
        var (exitCode, output, _) = Run("check", "--issued", "--json", Word(Letter));

        var report = JsonDocument.Parse(output).RootElement;
        Assert.Equal(1, exitCode);
        Assert.False(report.GetProperty("acceptable").GetBoolean());
        Assert.Equal(["TT-12", "TT-13"], report.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("rule").GetString()));
        Assert.All(report.GetProperty("findings").EnumerateArray(), finding => Assert.Equal("error", finding.GetProperty("severity").GetString()));
        Assert.Contains("Mục II, khoản 3", report.GetProperty("findings")[0].GetProperty("clause").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void People_read_fault_place_remedy_and_clause()
    {
        var (_, output, _) = Run("check", "--issued", Word(Letter));

        Assert.Contains("Lỗi [TT-12] Số, ký hiệu ghi chưa đúng mẫu.", output, StringComparison.Ordinal);
        Assert.Contains("Tại: “Số:", output, StringComparison.Ordinal);
        Assert.Contains("Đề nghị", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Titles_of_the_signer_are_allowed_where_the_agency_may_print_them()
    {
        var path = Word(Letter with { Signer = SignerBlock.Head("Hiệu trưởng", "TS. Hà Văn Ước") });

        Assert.Contains("TT-26", Run("check", path).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TT-26", Run("check", "--titles", path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stamp_of_secrecy_stops_whatever_else_is_checked()
    {
        var secret = Word(Letter with { Contact = "MẬT" });

        var (exitCode, output, _) = Run("check", Word(Letter), secret);

        Assert.Equal(3, exitCode);
        Assert.Contains("dừng xử lý", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("không có tệp", null)]
    [InlineData("tệp hỏng", "not a package at all")]
    public void A_file_that_cannot_be_read_is_named_on_the_error_output(string _, string? content)
    {
        var path = Path.Combine(folder, "x.docx");
        if (content is not null)
            File.WriteAllText(path, content);

        var (exitCode, output, error) = Run("check", path);

        Assert.Equal((2, ""), (exitCode, output));
        Assert.StartsWith(path, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_macros_is_refused_in_words()
    {
        var path = Word(Letter);
        using (var archive = ZipFile.Open(path, ZipArchiveMode.Update))
            archive.CreateEntry("word/vbaProject.bin");

        Assert.Contains("macro", Run("check", path).Error, StringComparison.Ordinal);
    }

    private string Word(AdministrativeDocument document)
    {
        var path = Path.Combine(folder, $"{++written}.docx");
        using var file = File.Create(path);
        DocumentComposer.OfSystem.WriteWord(document, file);
        return path;
    }

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = FormatCommand.Create().Parse(arguments).Invoke(new() { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }
}
