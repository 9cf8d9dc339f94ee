using CongVu.Pades.Changes;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Verifying;

/// <summary>One answer, one reason and one next step for the whole file, in words anybody understands.</summary>
internal static class PlainWords
{
    private const string AskAgain = "Đề nghị cơ quan gửi ký lại và gửi lại văn bản.";

    public static VerificationReport NoSignature() => new(PlainAnswer.NoSignature, "Tệp PDF không có chữ ký số.", "Đề nghị cơ quan gửi ký số văn bản rồi gửi lại.", []);

    public static VerificationReport Unreadable(PdfException fault) => new(PlainAnswer.Unreadable, Explain(fault), "Đề nghị cơ quan gửi lại tệp PDF gốc, không qua chỉnh sửa.", []);

    public static VerificationReport Damaged(PadesException fault) => new(PlainAnswer.Invalid, $"Dữ liệu chữ ký trong tệp bị hỏng: {fault.Message}", AskAgain, []);

    public static VerificationReport Sum(IReadOnlyList<SignatureReport> reports)
    {
        var worst = reports.OrderByDescending(report => report.Indication).First();
        var first = worst.Findings.FirstOrDefault(finding => finding.Severity >= Severity.Indeterminate);
        var who = worst.IsDocumentTimestamp ? "Dấu thời gian" : $"Chữ ký {worst.Index}" + (worst.Signer.Length > 0 ? $" ({worst.Signer})" : "");
        return worst.Indication switch
        {
            Indication.TotalFailed => new(PlainAnswer.Invalid, $"{who}: {first?.Text ?? "không kiểm tra được."}", AskAgain, reports),
            Indication.Indeterminate => new(PlainAnswer.Indeterminate, $"{who}: {first!.Text}", NextStep(first), reports),
            _ => new(PlainAnswer.Valid, Praise(reports), "Có thể tiếp nhận và xử lý văn bản.", reports),
        };
    }

    private static string Praise(IReadOnlyList<SignatureReport> reports)
    {
        var signers = reports.Where(report => !report.IsDocumentTimestamp).Select(report => report.Signer).Distinct().ToList();
        if (signers.Count == 0)
            return "Tệp chỉ có dấu thời gian, hợp lệ: nội dung còn nguyên vẹn từ thời điểm đó; không có chữ ký của ai.";
        var extra = reports.Any(report => report.ChangesAfter == ChangeLevel.Technical) ? " Sau khi ký chỉ có thay đổi kỹ thuật được phép." : "";
        return $"Chữ ký của {string.Join("; ", signers)} hợp lệ, nội dung còn nguyên vẹn.{extra}";
    }

    private static string NextStep(Finding finding) => finding.SubIndication switch
    {
        SubIndication.NoCertificateChainFound => "Bổ sung gốc tin cậy của cơ quan cấp chứng thư (sau khi xác minh) rồi kiểm tra lại.",
        SubIndication.TryLater => "Kết nối mạng để tra trạng thái chứng thư, hoặc bổ sung danh sách thu hồi (CRL), rồi kiểm tra lại.",
        SubIndication.OutOfBoundsNoPoe or SubIndication.Expired or SubIndication.RevokedNoPoe => "Xác minh với cơ quan ký về thời điểm ký, hoặc đề nghị ký lại kèm dấu thời gian.",
        SubIndication.CryptoConstraintsFailure or SubIndication.CryptoConstraintsFailureNoPoe => "Đề nghị cơ quan gửi ký lại bằng thuật toán an toàn.",
        _ => "Xác minh với cơ quan ký, hoặc đề nghị ký lại.",
    };

    private static string Explain(PdfException fault)
    {
        var reason = fault.Fault switch
        {
            PdfFault.NoHeader => "không phải tệp PDF",
            PdfFault.JunkBeforeHeader => "có dữ liệu lạ trước phần đầu tệp",
            PdfFault.JunkAfterEnd => "tệp bị cắt cụt hoặc có dữ liệu lạ ở cuối",
            PdfFault.BadStartXref or PdfFault.BadXref => "bảng tham chiếu của tệp bị hỏng",
            PdfFault.BadObject or PdfFault.BadStream or PdfFault.DuplicateKey => "một đối tượng trong tệp bị hỏng",
            PdfFault.BadStructure => "cấu trúc trang của tệp bị hỏng",
            PdfFault.TooComplex => "tệp phức tạp quá giới hạn an toàn",
            PdfFault.Encrypted => "tệp bị mã hóa bằng mật khẩu",
            _ => "tệp dùng tính năng không được hỗ trợ",
        };
        return $"Không đọc được tệp: {reason}. ({fault.Message})";
    }
}
