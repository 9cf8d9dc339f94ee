namespace CongVu.Submissions.Vetting;

/// <summary>The coded reasons for returning a dossier (lý do trả lại): the defects that Kon Tum's directive names, and their neighbors.</summary>
/// <param name="Code">Counted by it.</param>
/// <param name="Words">As the sender reads it.</param>
public sealed record ReturnReason(string Code, string Words)
{
    public const string OtherCode = "khac";

    public static IReadOnlyList<ReturnReason> All { get; } =
    [
        new("sai-tham-quyen", "Không đúng thẩm quyền của cơ quan nhận"),
        new("nguoi-ky", "Người ký không đúng thẩm quyền"),
        new("thieu-thanh-phan", "Thiếu thành phần hồ sơ"),
        new("thieu-du-thao", "Không kèm dự thảo văn bản"),
        new("chua-du-y-kien", "Chưa lấy đủ ý kiến cơ quan liên quan"),
        new("thieu-chinh-kien", "Cơ quan chủ trì không có chính kiến khi ý kiến khác nhau"),
        new("the-thuc", "Thể thức, kỹ thuật trình bày chưa đúng"),
        new("chu-ky-so", "Chữ ký số thiếu hoặc không hợp lệ"),
        new(OtherCode, "Lý do khác"),
    ];

    public static ReturnReason? Find(string code) => All.FirstOrDefault(reason => reason.Code == code);
}
