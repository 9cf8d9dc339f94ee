using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using CongVu.Pades;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Cli.Signing;

/// <summary>congvu verify: judges the signatures of PDF files.</summary>
internal static class VerifyCommand
{
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Các tệp PDF cần kiểm tra", Arity = ArgumentArity.OneOrMore };
    private static readonly Option<string[]> Trust = new("--trust") { Description = "Gốc tin cậy của người ký: tệp, thư mục hoặc danh sách tin cậy ETSI TS 119 612 (.xml)" };
    private static readonly Option<string[]> TsaTrust = new("--tsa-trust") { Description = "Gốc tin cậy của dấu thời gian; nếu không nêu thì dùng --trust" };
    private static readonly Option<string[]> ListSigner = new("--trust-list-signer") { Description = "Chứng thư đã ký danh sách tin cậy (XML) nêu ở --trust, --tsa-trust" };
    private static readonly Option<string?> At = new("--at") { Description = "Kiểm tra tại thời điểm này (ISO 8601), mặc định là hiện tại" };
    private static readonly Option<bool> Online = new("--online") { Description = "Cho phép tra trạng thái chứng thư qua mạng" };
    private static readonly Option<bool> Json = new("--json") { Description = "In kết quả dạng JSON" };
    private static readonly Option<bool> Quiet = new("--quiet") { Description = "Không in gì, chỉ trả mã thoát" };

    public static Command Create()
    {
        var command = new Command("verify", "Kiểm tra chữ ký số trên tệp PDF") { Files, Trust, TsaTrust, ListSigner, At, Online, Json, Quiet };
        command.Validators.Add(RefuseUnknownOptions);
        command.SetAction(RunAsync);
        return command;
    }

    /// <summary>0 valid · 1 invalid or altered · 2 not enough evidence · 3 not a readable PDF · 4 no signature.</summary>
    public static int ExitCode(PlainAnswer answer) => answer switch
    {
        PlainAnswer.Valid => 0,
        PlainAnswer.Invalid => 1,
        PlainAnswer.Indeterminate => 2,
        PlainAnswer.Unreadable => 3,
        PlainAnswer.NoSignature => 4,
        _ => throw new ArgumentOutOfRangeException(nameof(answer)),
    };

    // A mistyped option would otherwise be taken for the name of one more file.
    private static void RefuseUnknownOptions(CommandResult result)
    {
        foreach (var token in result.GetResult(Files)?.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)) ?? [])
            result.AddError($"Không có tùy chọn {token.Value}.");
    }

    private static async Task<int> RunAsync(ParseResult line, CancellationToken cancel)
    {
        VerificationPolicy policy;
        try
        {
            policy = MakePolicy(line);
        }
        catch (PadesException fault)
        {
            return Complaint.Write(fault, Complaint.Usage);
        }
        var reports = new List<(string File, VerificationReport Report)>();
        foreach (var file in line.GetValue(Files)!)
            reports.Add((file, await VerifyAsync(file, policy, cancel)));
        if (!line.GetValue(Quiet))
            Console.Out.Write(line.GetValue(Json) ? VerificationJson.Write(reports) : VerificationText.Write(reports));
        return ExitCode(Worst(reports.Select(item => item.Report.Answer)));
    }

    private static VerificationPolicy MakePolicy(ParseResult line)
    {
        var time = ReadTime(line.GetValue(At));
        var lists = TrustLists.Load(line.GetValue(ListSigner) ?? [], time);
        var trust = lists.Add(line.GetValue(Trust) ?? [], list => list.Authorities);
        var stamps = line.GetValue(TsaTrust) is { Length: > 0 } paths
            ? lists.Add(paths, list => list.Stampers)
            : lists.Add(line.GetValue(Trust) ?? [], list => [.. list.Authorities, .. list.Stampers]);
        return new VerificationPolicy(trust, time)
        {
            Timestamps = stamps,
            StatusSource = line.GetValue(Online) ? Network.StatusSource() : null,
        };
    }

    private static DateTimeOffset ReadTime(string? text)
    {
        if (text is null)
            return TimeProvider.System.GetUtcNow();
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : throw new PadesException(PadesFault.BadEncoding, $"«{text}» không phải thời điểm theo ISO 8601.");
    }

    private static async Task<VerificationReport> VerifyAsync(string file, VerificationPolicy policy, CancellationToken cancel)
    {
        try
        {
            using var source = PdfSource.FromFile(file);
            return await Verifier.VerifyAsync(source, policy, cancel);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return new VerificationReport(PlainAnswer.Unreadable, $"Không mở được tệp: {fault.Message}", "Kiểm tra đường dẫn và quyền đọc tệp.", []);
        }
    }

    // Several files: the gravest answer counts. Unreadable weighs less than invalid, more than the rest.
    private static PlainAnswer Worst(IEnumerable<PlainAnswer> answers) => answers.MaxBy(answer => answer switch
    {
        PlainAnswer.Invalid => 5,
        PlainAnswer.Unreadable => 4,
        PlainAnswer.NoSignature => 3,
        PlainAnswer.Indeterminate => 2,
        _ => 1,
    });
}
