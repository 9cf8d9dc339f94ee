using System.Globalization;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;

namespace CongVu.Pades.Verifying;

/// <summary>Says what the status of a certificate means for a signature.</summary>
internal static class StatusFindings
{
    private const string Source = "RFC 5280, 6.3; RFC 6960; EN 319 102-1, 5.2.5";

    public static void Add(Judgement judgement, Certificate certificate, CertificateStatus status, DateTimeOffset time, bool isSigner)
    {
        var name = certificate.Subject.CommonName;
        switch (status.Kind)
        {
            case StatusKind.Good:
                judgement.Add(Severity.Info, "status-good", $"Chứng thư «{name}» không bị thu hồi ({status.Origin} lập lúc {Show(status.AsOf)}).", source: Source);
                judgement.HasStatusInFile |= isSigner;
                break;
            case StatusKind.Revoked:
                AddRevoked(judgement, name, status.Revoked!, time);
                judgement.HasStatusInFile |= isSigner;
                break;
            case StatusKind.Unknown:
                judgement.Add(Severity.Indeterminate, "status-unknown", $"Dịch vụ trạng thái không biết chứng thư «{name}».", SubIndication.TryLater, Source);
                break;
            case StatusKind.Stale:
                judgement.Add(Severity.Indeterminate, "status-stale", $"Trạng thái của chứng thư «{name}» đã cũ ({status.Origin} lập lúc {Show(status.AsOf)}, hết hạn {Show(status.NextUpdate)}).", SubIndication.TryLater, Source);
                break;
            case StatusKind.Missing:
                judgement.Add(Severity.Indeterminate, "status-missing", $"Chưa tra được trạng thái thu hồi của chứng thư «{name}».", SubIndication.TryLater, Source);
                break;
            case StatusKind.NoSource:
                judgement.Add(Severity.Warning, "status-no-source", $"Chứng thư «{name}» không nêu nơi tra trạng thái thu hồi.", source: Source);
                break;
        }
    }

    private static void AddRevoked(Judgement judgement, string name, RevokedEntry entry, DateTimeOffset time)
    {
        var since = entry.EffectiveTime;
        if (judgement.ProvenTime is { } proven && proven < since)
        {
            judgement.Add(Severity.Info, "revoked-later", $"Chứng thư «{name}» bị thu hồi lúc {Show(since)}, sau thời điểm ký đã được chứng minh.", source: Source);
            return;
        }
        var text = $"Chứng thư «{name}» đã bị thu hồi lúc {Show(since)}{Reason(entry.Reason)}.";
        var claimed = Signing.PdfDates.Parse(judgement.Evidence.View.Text(judgement.Evidence.Value["M"]));
        // Even by the signer's own clock, or by a proven time, the signature came after the revocation.
        if (judgement.ProvenTime is not null || claimed >= since)
            judgement.Add(Severity.Error, "revoked", text, SubIndication.Revoked, Source);
        else if (since <= time)
            judgement.Add(Severity.Indeterminate, "revoked", text + " Không có dấu thời gian chứng minh ký trước đó.", SubIndication.RevokedNoPoe, Source);
        else
            judgement.Add(Severity.Warning, "revoked-later", text, source: Source);
    }

    private static string Reason(int? reason) => reason switch
    {
        1 => " (lộ khóa)",
        2 => " (lộ khóa của cơ quan chứng thực)",
        4 => " (đã thay chứng thư)",
        5 => " (ngừng sử dụng)",
        6 => " (tạm dừng)",
        _ => "",
    };

    private static string Show(DateTimeOffset? time) =>
        time?.ToOffset(TimeSpan.FromHours(7)).ToString("dd/MM/yyyy HH:mm:ss zzz", CultureInfo.InvariantCulture) ?? "không rõ";
}
