using System.Text.Json;

namespace CongVu.Cli.Tests.Signing;

/// <summary>The contract of verify, sign and extend with scripts: exit codes and JSON.</summary>
public sealed class VerifyCommandTests : IClassFixture<CommandLine>
{
    private static readonly string[] FileNames = ["file", "answer", "reason", "signatures"];
    private static readonly string[] SignatureNames =
        ["index", "signer", "serial", "level", "time", "timeSource", "indication", "subIndication", "changesAfter", "findings"];

    private readonly CommandLine line;

    public VerifyCommandTests(CommandLine line)
    {
        this.line = line;
        if (!File.Exists(line.At("signed.pdf")))
            line.MakeSigned();
    }

    [Theory]
    [InlineData(0, "signed.pdf --trust root.crt")]
    [InlineData(1, "altered.pdf --trust root.crt")]
    [InlineData(1, "altered.pdf")]
    [InlineData(2, "signed.pdf")]
    [InlineData(2, "signed.pdf --trust root.crt --at 2001-01-01T00:00:00Z")]
    [InlineData(3, "page.html --trust root.crt")]
    [InlineData(3, "no-such-file.pdf")]
    [InlineData(4, "letter.pdf --trust root.crt")]
    [InlineData(1, "signed.pdf letter.pdf altered.pdf page.html --trust root.crt")]
    [InlineData(3, "signed.pdf letter.pdf page.html --trust root.crt")]
    [InlineData(4, "signed.pdf letter.pdf --trust root.crt")]
    [InlineData(64, "signed.pdf --trust no-such-folder")]
    [InlineData(64, "signed.pdf --at hôm-qua")]
    [InlineData(64, "signed.pdf --no-such-option")]
    public void Verify_ends_with_the_gravest_answer(int exitCode, string arguments)
    {
        var (code, _, complaint) = line.Run("verify --quiet " + arguments);

        Assert.True(exitCode == code, $"{code}: {complaint}");
    }

    [Theory]
    [InlineData("valid", "signed.pdf --trust root.crt")]
    [InlineData("indeterminate", "signed.pdf")]
    [InlineData("invalid", "altered.pdf")]
    [InlineData("unsigned", "letter.pdf")]
    [InlineData("unreadable", "page.html")]
    public void Json_says_the_answer_with_a_reason(string answer, string arguments)
    {
        var report = Json(arguments);

        Assert.Equal(answer, report.GetProperty("answer").GetString());
        Assert.NotEmpty(report.GetProperty("reason").GetString()!);
        Assert.Equal(arguments.Split(' ')[0], report.GetProperty("file").GetString());
    }

    [Fact]
    public void Json_holds_every_name_that_scripts_depend_on()
    {
        var report = Json("signed.pdf --trust root.crt");
        var signature = report.GetProperty("signatures")[0];

        Assert.All(FileNames, name => Assert.True(report.TryGetProperty(name, out _), name));
        Assert.All(SignatureNames, name => Assert.True(signature.TryGetProperty(name, out _), name));
        Assert.Equal((1, "Nguyễn Văn An", "4A010203"), (signature.GetProperty("index").GetInt32(), signature.GetProperty("signer").GetString(), signature.GetProperty("serial").GetString()));
        Assert.Equal(("B-B", "claimed", "TOTAL-PASSED", "none"), (Text(signature, "level"), Text(signature, "timeSource"), Text(signature, "indication"), Text(signature, "changesAfter")));
        Assert.Equal(JsonValueKind.Null, signature.GetProperty("subIndication").ValueKind);
        Assert.All(signature.GetProperty("findings").EnumerateArray(), finding => Assert.All(["code", "severity", "text"], name => Assert.NotEmpty(Text(finding, name)!)));
    }

    [Fact]
    public void Json_names_why_a_file_is_refused()
    {
        var signature = Json("altered.pdf").GetProperty("signatures")[0];

        Assert.Equal(("TOTAL-FAILED", "HASH_FAILURE"), (Text(signature, "indication"), Text(signature, "subIndication")));
        Assert.Contains(signature.GetProperty("findings").EnumerateArray(), finding => (Text(finding, "code"), Text(finding, "severity")) == ("digest", "error"));
    }

    [Fact]
    public void Several_files_are_a_list_in_the_order_asked()
    {
        var list = Json("letter.pdf signed.pdf");

        Assert.Equal(["letter.pdf", "signed.pdf"], list.EnumerateArray().Select(report => Text(report, "file")));
    }

    [Fact]
    public void Quiet_prints_nothing() => Assert.Equal("", line.Run("verify signed.pdf --quiet --json").Output);

    [Fact]
    public void Two_signatures_with_what_can_be_seen_are_both_found()
    {
        var (code, output, complaint) = line.Run("sign signed.pdf --out twice.pdf --p12 leader.p12 --password-file password --appearance appendix-line --text Phụ_lục --json");

        Assert.True(code == 0, complaint);
        Assert.Equal(("twice.pdf", "B-B"), (Text(Parse(output), "file"), Text(Parse(output), "level")));
        Assert.Equal(["signatures-only", "none"], Json("twice.pdf --trust root.crt").GetProperty("signatures").EnumerateArray().Select(signature => Text(signature, "changesAfter")));
    }

    [Theory]
    [InlineData("sign letter.pdf --out a.pdf --p12 leader.p12 --password-file page.html")]
    [InlineData("sign page.html --out a.pdf --p12 leader.p12 --password-file password")]
    [InlineData("sign letter.pdf --out a.pdf")]
    [InlineData("sign letter.pdf --out a.pdf --p12 leader.p12 --password-file password --level B-T")]
    [InlineData("extend letter.pdf --out a.pdf --level B-LT")]
    [InlineData("extend signed.pdf --out a.pdf --level B-LTA")]
    public void What_cannot_be_done_is_said_and_leaves_no_file(string arguments)
    {
        var (code, _, complaint) = line.Run(arguments);

        Assert.Equal(1, code);
        Assert.StartsWith("congvu: ", complaint, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(line.At(""), "a.pdf*"));
    }

    private JsonElement Json(string arguments) => Parse(line.Run("verify --json " + arguments).Output);

    private static JsonElement Parse(string text) => JsonDocument.Parse(text).RootElement;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
