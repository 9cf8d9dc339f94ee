using System.Diagnostics;
using System.Text;
using CongVu.Database;
using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Pdf.Images;
using CongVu.Pdf.Pages;
using CongVu.Submissions;
using CongVu.Submissions.Rules;
using CongVu.Documents.Secrecy;
using CongVu.TestOffice;

namespace CongVu.Tests.Submissions;

/// <summary>Marks of secrecy stop a file wherever they stand; words that only sound like them do not; nothing of a stopped file is kept.</summary>
public sealed class SecrecyTests
{
    private const string Needle = "KimChâmĐáyBiển7481";

    [Theory]
    [InlineData("To trinh (mật).docx", true)]
    [InlineData("TỜ TRÌNH MẬT.pdf", true)]
    [InlineData("05_TOI_MAT.pdf", true)]
    [InlineData("tuyệt mật - phương án.docx", true)]
    [InlineData("Quy chế bảo mật.docx", false)]
    [InlineData("QUY CHẾ BẢO MẬT.docx", false)]
    [InlineData("Danh mục bí mật nhà nước.pdf", false)]
    [InlineData("Mật khẩu hệ thống.pdf", false)]
    [InlineData("Mat tran To quoc.pdf", false)]
    public void A_file_is_stopped_by_its_name_only_where_the_name_bears_a_mark(string name, bool isStopped) =>
        Assert.Equal(isStopped, SecrecyMarks.InName(name) is not null);

    [Theory]
    [InlineData("ỦY BAN NHÂN DÂN\nSố: 05/TTr-UBND\nMẬT\nVề việc phòng thủ", "MẬT")]
    [InlineData("ỦY BAN NHÂN DÂN\nTỐI MẬT\nSố: 05", "TỐI MẬT")]
    [InlineData("Độ mật: Tuyệt mật", "TUYỆT MẬT")]
    [InlineData("Thực hiện quy chế bảo mật và danh mục bí mật nhà nước.", null)]
    [InlineData("Đề nghị các đồng chí giữ bí mật.", null)]
    public void A_mark_stands_alone_or_behind_its_label(string text, string? mark) => Assert.Equal(mark, SecrecyMarks.InText(text));

    [Theory]
    [InlineData("word/document.xml", "<w:p><w:r><w:t>MẬT</w:t></w:r></w:p>")]
    [InlineData("word/header1.xml", "<w:p><w:r><w:t>M</w:t></w:r><w:r><w:t>ẬT</w:t></w:r></w:p>")]
    [InlineData("word/document.xml", "<w:p><w:r><w:t>Kính gửi</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p></w:txbxContent></w:pict></w:r></w:p>")]
    public async Task A_Word_file_is_stopped_by_a_mark_in_its_body_header_or_text_box(string part, string content)
    {
        var stopped = await LookAsync("to-trinh.docx", DossierFiles.Word(part, content));
        var passed = await LookAsync("to-trinh.docx", DossierFiles.Word(part, content.Replace("TỐI MẬT", "KHẨN", StringComparison.Ordinal).Replace("ẬT", "ột", StringComparison.Ordinal)));

        Assert.Equal(["file.secret-content"], stopped.Refusals.Select(refusal => refusal.Code));
        Assert.True(passed.IsDone);
    }

    [Fact]
    public async Task A_PDF_is_stopped_by_a_mark_in_its_text()
    {
        Assert.SkipUnless(Has("pdftotext"), "pdftotext is not installed: PDF text cannot be looked through here.");

        var stopped = await LookAsync("to-trinh.pdf", Papers.Pdf("MẬT"));
        var passed = await LookAsync("to-trinh.pdf", Papers.Pdf("Kính trình Ủy ban nhân dân huyện xem xét"));

        Assert.Equal(["file.secret-content"], stopped.Refusals.Select(refusal => refusal.Code));
        Assert.True(passed.IsDone);
    }

    [Fact]
    public async Task A_scanned_page_is_stopped_by_a_mark_in_its_picture()
    {
        Assert.SkipUnless(Has("tesseract") && Has("pdftoppm"), "tesseract or pdftoppm is not installed: pictures cannot be read here.");
        var picture = await PipedProgram.RunAsync("pdftoppm", ["-r", "150", "-gray", "-png", "-singlefile", "-"], new MemoryStream(Papers.Pdf("TUYỆT MẬT")), default);

        var scan = DossierFiles.Word("word/document.xml", "<w:p/>", ("word/media/image1.png", picture!));

        Assert.Equal(["file.secret-content"], (await LookAsync("ban-quet.docx", scan)).Refusals.Select(refusal => refusal.Code));
    }

    [Fact]
    public async Task A_scanned_PDF_without_a_letter_of_text_is_stopped_by_its_picture()
    {
        Assert.SkipUnless(Has("tesseract") && Has("pdftoppm"), "tesseract or pdftoppm is not installed: pictures cannot be read here.");

        var stopped = await LookAsync("ban-quet.pdf", await ScanAsync("TUYỆT MẬT"));
        var passed = await LookAsync("ban-quet.pdf", await ScanAsync("HỎA TỐC"));

        Assert.Equal(["file.secret-content"], stopped.Refusals.Select(refusal => refusal.Code));
        Assert.True(passed.IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_backup_taken_afterwards_holds_what_was_kept_and_nothing_of_what_was_stopped(Engine engine)
    {
        const string Kept = "ThấyRõDướiNước2093";
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.StartAsync();
        var secret = DossierFiles.Word("word/document.xml", $"<w:p><w:r><w:t>TỐI MẬT</w:t></w:r></w:p><w:p><w:r><w:t>{Needle}</w:t></w:r></w:p>");

        Assert.False((await desk.PutAsync(id, DossierPart.Drafts, new NewFile($"{Needle}.docx", new MemoryStream(secret)))).IsDone);
        Assert.True((await desk.PutAsync(id, DossierPart.Drafts, new NewFile($"{Kept}.docx", new MemoryStream(DossierFiles.Word("Dự thảo"))))).IsDone);
        var folder = Path.Combine(office.Folder, "sao-luu");
        await office.RunAsync((Backup backup) => backup.RunAsync(folder, default));

        var dump = Path.Combine(folder, "congvu.dump");
        if (engine is Engine.Postgres)
        {
            Unpack(dump);
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(File.ReadAllBytes).ToList();
        Assert.Contains(files, content => Holds(content, Kept));
        Assert.DoesNotContain(files, content => Holds(content, Needle));
    }

    [Theory, BothDatabases]
    public async Task Nothing_of_a_stopped_file_is_in_the_store_the_database_or_a_temporary_file(Engine engine)
    {
        var desk = await DossierDesk.OpenAsync(engine, RuleFile.KonTum);
        await using var office = desk.Office;
        var id = await desk.StartAsync();
        var before = Directory.EnumerateFiles(office.Folder, "*", SearchOption.AllDirectories).Count(path => path.Contains("/files/", StringComparison.Ordinal));

        var stopped = await desk.PutAsync(id, DossierPart.Drafts, new NewFile($"{Needle}.docx", new MemoryStream(
            DossierFiles.Word("word/header1.xml", $"<w:p><w:r><w:t>MẬT</w:t></w:r></w:p><w:p><w:r><w:t>{Needle}</w:t></w:r></w:p>"))));
        var kept = await desk.PutAsync(id, DossierPart.Drafts, new NewFile("du-thao.docx", new MemoryStream(DossierFiles.Word("word/header1.xml", "<w:p><w:r><w:t>Dự thảo</w:t></w:r></w:p>"))));

        Assert.Equal("file.secret-content", Assert.Single(stopped.Refusals).Code);
        Assert.True(kept.IsDone);
        var files = Directory.EnumerateFiles(office.Folder, "*", SearchOption.AllDirectories).ToList();
        Assert.Equal(before + 1, files.Count(path => path.Contains("/files/", StringComparison.Ordinal)));
        Assert.DoesNotContain(files, path => Holds(File.ReadAllBytes(path), Needle));
        Assert.DoesNotContain((await office.RunAsync((Histories histories) => histories.OfAsync(id, default))), line => line.Words.Contains(Needle, StringComparison.Ordinal));
    }

    // A dump is packed: its words are read in the statements that it restores by.
    private static void Unpack(string dump)
    {
        using var process = Process.Start(new ProcessStartInfo("pg_restore", ["--file", $"{dump}.sql", dump]))!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static bool Holds(byte[] content, string words) => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0;

    private static async Task<Outcome> LookAsync(string name, byte[] content) =>
        await new SecrecyGuard().LookAsync(new NewFile(name, new MemoryStream(content)), default);

    // A page as a scanner gives it: one picture, no text.
    private static async Task<byte[]> ScanAsync(string text)
    {
        var picture = await PipedProgram.RunAsync("pdftoppm", ["-r", "150", "-gray", "-jpeg", "-singlefile", "-"], new MemoryStream(Papers.Pdf(text)), default);
        return PageComposer.OfSystem.Compose(
            new DocumentProperties("Bản quét"), new Section(PageFormat.Portrait(0, 0, 0, 0), [new Picture(RasterImage.Read(picture!), 594, 840)])).File.ToArray();
    }

    private static bool Has(string program)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, ["--version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.WaitForExit();
            return true;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
