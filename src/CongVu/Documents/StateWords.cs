namespace CongVu.Documents;

/// <summary>States as people read them.</summary>
public static class StateWords
{
    public static string InWords(this IncomingState state) => state switch
    {
        IncomingState.Arrived => "Chờ tiếp nhận",
        IncomingState.Registered => "Chờ chỉ đạo",
        IncomingState.InProgress => "Đang xử lý",
        IncomingState.ForInformation => "Nhận để biết",
        IncomingState.Completed => "Đã hoàn thành",
        IncomingState.Returned => "Đã trả lại",
        IncomingState.Voided => "Đã hủy số",
        IncomingState.Recalled => "Đã thu hồi",
    };

    public static string InWords(this OutgoingState state) => state switch
    {
        OutgoingState.Draft => "Dự thảo",
        OutgoingState.InReview => "Đang trình",
        OutgoingState.ApprovedModel => "Mẫu đã duyệt",
        OutgoingState.AwaitingSignature => "Chờ ký",
        OutgoingState.AwaitingIssue => "Chờ phát hành",
        OutgoingState.Issued => "Đã phát hành",
        OutgoingState.Cancelled => "Đã hủy",
        OutgoingState.Recalled => "Đã thu hồi",
        OutgoingState.Replaced => "Đã được thay thế",
    };

    public static string InWords(this Urgency urgency) => urgency switch
    {
        Urgency.Normal => "Thường",
        Urgency.Urgent => "Khẩn",
        Urgency.VeryUrgent => "Thượng khẩn",
        Urgency.Immediate => "Hỏa tốc",
        Urgency.ImmediateAtTime => "Hỏa tốc hẹn giờ",
    };

    public static string InWords(this SignatureStanding standing) => standing switch
    {
        SignatureStanding.NotChecked => "Chưa kiểm tra chữ ký",
        SignatureStanding.Unsigned => "Chưa ký số",
        SignatureStanding.Valid => "Chữ ký hợp lệ",
        SignatureStanding.Indeterminate => "Chữ ký chưa đủ căn cứ",
        SignatureStanding.Invalid => "Chữ ký không hợp lệ",
    };

    public static string InWords(this FilePart part) => part switch
    {
        FilePart.Main => "Văn bản chính",
        FilePart.Appendix => "Phụ lục",
        FilePart.Form => "Biểu mẫu",
        FilePart.EnclosedDraft => "Dự thảo kèm theo",
    };

    public static string InWords(this RegisterKind kind) => kind switch
    {
        RegisterKind.Incoming => "Sổ đăng ký văn bản đến",
        RegisterKind.Outgoing => "Sổ đăng ký văn bản đi",
        RegisterKind.Copies => "Sổ đăng ký bản sao",
    };

    public static string InWords(this RecipientKind kind) => kind switch
    {
        RecipientKind.Addressee => "Kính gửi",
        RecipientKind.CopyTo => "Nơi nhận",
    };

    public static string InWords(this ReviewKind kind) => kind switch
    {
        ReviewKind.Content => "Kiểm tra nội dung",
        ReviewKind.Format => "Kiểm tra thể thức",
        ReviewKind.Signature => "Ký",
    };
}
