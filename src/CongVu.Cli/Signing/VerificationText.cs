using System.Globalization;
using System.Text;
using CongVu.Pades.Verifying;

namespace CongVu.Cli.Signing;

/// <summary>Writes reports for people.</summary>
internal static class VerificationText
{
    public static string Write(IReadOnlyList<(string File, VerificationReport Report)> reports)
    {
        var text = new StringBuilder();
        foreach (var (file, report) in reports)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{file}: {VerdictNames.InVietnamese(report.Answer)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  Lý do: {report.Reason}");
            text.AppendLine(CultureInfo.InvariantCulture, $"  Việc tiếp theo: {report.NextStep}");
            foreach (var signature in report.Signatures)
                WriteSignature(text, signature);
        }
        return text.ToString();
    }

    private static void WriteSignature(StringBuilder text, SignatureReport signature)
    {
        var time = signature.Time?.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "không rõ";
        var proof = signature.TimeSource is TimeSource.Claimed ? " (theo máy người ký, chưa được chứng minh)" : "";
        var kind = signature.IsDocumentTimestamp ? "Dấu thời gian" : "Chữ ký";
        text.AppendLine(CultureInfo.InvariantCulture, $"  {kind} {signature.Index}: {signature.Signer} · {signature.Level} · {time}{proof}");
        var reason = signature.SubIndication is { } sub ? "/" + VerdictNames.Of(sub) : "";
        text.AppendLine(CultureInfo.InvariantCulture, $"    {VerdictNames.Of(signature.Indication)}{reason} · thay đổi sau khi ký: {VerdictNames.Of(signature.ChangesAfter)}");
        foreach (var finding in signature.Findings)
            text.AppendLine(CultureInfo.InvariantCulture, $"    [{VerdictNames.Of(finding.Severity)}] {finding.Text}");
    }
}
