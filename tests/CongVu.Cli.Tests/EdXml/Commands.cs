using System.CommandLine;
using System.Text.Json;
using CongVu.Cli.EdXml;
using CongVu.EdXml;

namespace CongVu.Cli.Tests.EdXml;

public sealed class Commands : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-cli-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData(0, "document-new.edxml")]
    [InlineData(0, "bad-dates.edxml")]
    [InlineData(0, "status-03.edxml", "document-new.edxml")]
    [InlineData(1, "no-subject.edxml")]
    [InlineData(1, "truncated.edxml", "document-new.edxml")]
    [InlineData(3, "file.pdf")]
    [InlineData(3, "document-new.edxml", "page.html", "no-code.edxml")]
    [InlineData(2, "no-such-file.edxml")]
    public void Check_ends_with_the_worst_of_its_files(int exitCode, params string[] files) =>
        Assert.Equal(exitCode, Run(["check", .. files.Select(Golden)]).ExitCode);

    [Fact]
    public void Check_prints_the_contract_for_a_document()
    {
        var json = CheckJson("document-new.edxml");

        Assert.Equal(Golden("document-new.edxml"), json.GetProperty("file").GetString());
        Assert.Equal(("document", "new", null), (json.GetProperty("kind").GetString(), json.GetProperty("businessType").GetString(), json.GetProperty("statusCode").GetString()));
        Assert.Equal("000.00.33.H56", json.GetProperty("from").GetString());
        Assert.Equal(["000.00.07.H56", "H56.33.5"], json.GetProperty("to").EnumerateArray().Select(to => to.GetString()));
        Assert.Equal("000.00.33.H56,2021/04/05,88/UBND-VHTTDL", json.GetProperty("documentId").GetString());
        Assert.Equal("88/UBND-VHTTDL", json.GetProperty("code").GetString());
        Assert.StartsWith("V/v chấn chỉnh", json.GetProperty("subject").GetString());
        Assert.Equal(0, json.GetProperty("findings").GetArrayLength());
        var attachment = json.GetProperty("attachments")[0];
        Assert.Equal(("88-UBND-VHTTDL.signed.pdf", new FileInfo(Golden("file.pdf")).Length), (attachment.GetProperty("name").GetString(), attachment.GetProperty("bytes").GetInt64()));
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(Golden("file.pdf")))), attachment.GetProperty("sha256").GetString());
    }

    [Theory]
    [InlineData("document-recall.edxml", "recall")]
    [InlineData("document-update.edxml", "update")]
    [InlineData("document-replace.edxml", "replace")]
    [InlineData("bare-minimum.edxml", "new")]
    public void Check_names_the_business(string file, string business) => Assert.Equal(business, CheckJson(file).GetProperty("businessType").GetString());

    [Fact]
    public void Check_prints_the_contract_for_a_status()
    {
        var json = CheckJson("status-13.edxml");

        Assert.Equal(("status", null, "13"), (json.GetProperty("kind").GetString(), json.GetProperty("businessType").GetString(), json.GetProperty("statusCode").GetString()));
        Assert.Equal(("000.00.07.H56", "000.00.33.H56"), (json.GetProperty("from").GetString(), json.GetProperty("to")[0].GetString()));
        Assert.Equal("88/UBND-VHTTDL", json.GetProperty("code").GetString());
    }

    [Fact]
    public void Check_prints_findings_with_their_severity()
    {
        var finding = CheckJson("bad-dates.edxml").GetProperty("findings")[0];

        Assert.Equal(("date-impossible", "warning"), (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString()));
        Assert.Contains("2014/02/30", finding.GetProperty("text").GetString());
    }

    [Fact]
    public void Check_prints_one_line_of_JSON_for_each_file_even_for_what_is_no_packet()
    {
        var lines = Run("check", "--json", Golden("document-new.edxml"), Golden("page.html")).Output.TrimEnd().Split('\n');

        Assert.Equal(2, lines.Length);
        Assert.Equal("not-edxml", JsonDocument.Parse(lines[1]).RootElement.GetProperty("findings")[0].GetProperty("code").GetString());
    }

    [Fact]
    public void Check_tells_people_in_Vietnamese()
    {
        var output = Run("check", Golden("no-subject.edxml")).Output;

        Assert.Contains("không dùng được", output);
        Assert.Contains("lỗi [subject-missing] Không có trích yếu", output);
    }

    [Fact]
    public void What_is_unpacked_and_packed_again_is_the_same_packet()
    {
        var copy = Path.Combine(folder, "copy.edxml");

        var unpacked = Run("unpack", Golden("document-update.edxml"), "--out", folder);
        var packed = Run("pack", Path.Combine(folder, "header.json"), InFolder("88-UBND-VHTTDL.signed.pdf"), InFolder("Phụ lục.pdf"), "--out", copy);

        Assert.Equal((0, 0), (unpacked.ExitCode, packed.ExitCode));
        using var before = Read(Golden("document-update.edxml"));
        using var after = Read(copy);
        Assert.Empty(after.Findings);
        Assert.Equal(JsonSerializer.Serialize(before.Document), JsonSerializer.Serialize(after.Document));
        Assert.Equal(before.Attachments.Select(attachment => (attachment.ContentId, attachment.AttachmentName, attachment.Description, attachment.Sha256)),
            after.Attachments.Select(attachment => (attachment.ContentId, attachment.AttachmentName, attachment.Description, attachment.Sha256)));
    }

    [Fact]
    public void A_status_goes_through_its_header_alone()
    {
        Run("unpack", Golden("status-16.edxml"), "--out", folder);

        Assert.Equal(0, Run("pack", InFolder("header.json"), "--out", InFolder("copy.edxml")).ExitCode);

        using var before = Read(Golden("status-16.edxml"));
        using var after = Read(InFolder("copy.edxml"));
        Assert.Equal(before.Status, after.Status);
    }

    [Fact]
    public void Names_in_a_packet_never_leave_the_folder()
    {
        var below = Path.Combine(folder, "a", "b");

        Run("unpack", Golden("path-traversal.edxml"), "--out", below);

        Assert.Equal(["_CON.pdf", "header.json", "x.pdf"], Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Order(StringComparer.Ordinal).OrderBy(name => name));
        Assert.All(Directory.GetFiles(folder, "*", SearchOption.AllDirectories), file => Assert.Equal(below, Path.GetDirectoryName(file)));
    }

    [Fact]
    public void An_attachment_named_like_our_own_file_does_not_take_its_place()
    {
        var packet = InFolder("in.edxml");
        File.WriteAllText(packet, File.ReadAllText(Golden("document-plain.edxml")).Replace("Phụ lục.pdf", "header.json"));

        Run("unpack", packet, "--out", Path.Combine(folder, "out"));

        Assert.True(File.Exists(Path.Combine(folder, "out", "_header.json")));
        Assert.Contains("MessageHeader", File.ReadAllText(Path.Combine(folder, "out", "header.json")));
    }

    [Fact]
    public void Of_a_broken_packet_what_is_readable_is_unpacked()
    {
        Assert.Equal(1, Run("unpack", Golden("attachment-missing.edxml"), "--out", folder).ExitCode);

        Assert.True(File.Exists(InFolder("88-UBND-VHTTDL.signed.pdf")));
    }

    [Fact]
    public void A_header_that_gives_no_usable_packet_leaves_nothing_behind()
    {
        Run("unpack", Golden("no-subject.edxml"), "--out", folder);

        var packed = Run("pack", InFolder("header.json"), "--out", InFolder("copy.edxml"));

        Assert.Equal(1, packed.ExitCode);
        Assert.Contains("subject-missing", packed.Error);
        Assert.False(File.Exists(InFolder("copy.edxml")) || File.Exists(InFolder("copy.edxml.tmp")));
    }

    [Theory]
    [InlineData("{", 1)]
    [InlineData("{}", 1)]
    [InlineData("null", 1)]
    public void A_file_that_is_no_header_is_said_to_be_none(string content, int exitCode)
    {
        File.WriteAllText(InFolder("header.json"), content);

        Assert.Equal(exitCode, Run("pack", InFolder("header.json"), "--out", InFolder("copy.edxml")).ExitCode);
    }

    [Fact]
    public void A_missing_file_is_trouble_with_files() =>
        Assert.Equal(2, Run("pack", InFolder("header.json"), "--out", InFolder("copy.edxml")).ExitCode);

    private static string Golden(string name) => Path.Combine(AppContext.BaseDirectory, "Golden", name);

    private static EdXmlReading Read(string path)
    {
        using var file = File.OpenRead(path);
        return EdXmlReader.Read(file);
    }

    private static JsonElement CheckJson(string file) => JsonDocument.Parse(Run("check", Golden(file), "--json").Output).RootElement;

    private static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { EdXmlCommand.Create() };
        var exitCode = root.Parse(["edxml", .. arguments]).Invoke(new() { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }

    private string InFolder(string name) => Path.Combine(folder, name);
}
