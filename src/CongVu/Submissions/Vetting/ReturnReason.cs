namespace CongVu.Submissions.Vetting;

/// <summary>The coded reasons for returning a dossier (lý do trả lại): the defects that Kon Tum's directive names, and their neighbors.</summary>
/// <param name="Code">Counted by it.</param>
/// <param name="Words">As the sender reads it.</param>
/// <param name="Rule">What asks for it; empty where the note says.</param>
/// <param name="Remedy">What the sender does next time.</param>
public sealed record ReturnReason(string Code, string Words, string Rule, string Remedy)
{
    public const string OtherCode = "khac";

    private const string KonTum = "Chỉ thị của Chủ tịch UBND tỉnh Kon Tum năm 2019";

    public static IReadOnlyList<ReturnReason> All { get; } =
    [
        new("sai-tham-quyen", "Không đúng thẩm quyền của cơ quan nhận", $"{KonTum}, mục 2, 3.a",
            "Giải quyết theo thẩm quyền được giao, hoặc gửi đúng cơ quan có thẩm quyền."),
        new("nguoi-ky", "Người ký không đúng thẩm quyền", $"{KonTum}, mục 3.a",
            "Thủ trưởng cơ quan chủ trì ký; cấp phó chỉ ký khi có ủy quyền bằng văn bản vì việc đột xuất."),
        new("thieu-thanh-phan", "Thiếu thành phần hồ sơ", $"{KonTum}, mục 3.c",
            "Đối chiếu từng mục ở phần “Kiểm tra hồ sơ” trước khi gửi; mục để trống phải nêu lý do."),
        new("thieu-du-thao", "Không kèm dự thảo văn bản", $"{KonTum}, mục 3.c",
            "Soạn kèm dự thảo văn bản trình ký, đúng thể thức, theo yêu cầu ký số của cơ quan nhận."),
        new("chua-du-y-kien", "Chưa lấy đủ ý kiến cơ quan liên quan", $"{KonTum}, mục 3.a",
            "Chờ đủ trả lời mới trình; đôn đốc nơi chậm, hoặc ghi lý do không cần ý kiến nữa."),
        new("thieu-chinh-kien", "Cơ quan chủ trì không có chính kiến khi ý kiến khác nhau", $"{KonTum}, mục 3.d",
            "Nêu từng ý kiến, chọn một phương án và ghi lý do lựa chọn."),
        new("the-thuc", "Thể thức, kỹ thuật trình bày chưa đúng", "Nghị định 30/2020/NĐ-CP, Điều 8, Phụ lục I",
            "Soạn từ mẫu của phần mềm hoặc kiểm tra thể thức tệp .docx trước khi trình."),
        new("chu-ky-so", "Chữ ký số thiếu hoặc không hợp lệ", "Nghị định 30/2020/NĐ-CP, Phụ lục I; Công văn số 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, điểm 1",
            "Ký số đủ của người ký và của cơ quan lên tệp PDF, kiểm tra chữ ký rồi mới gửi."),
        new(OtherCode, "Lý do khác", "", "Theo ghi chú của Văn phòng cơ quan nhận."),
    ];

    public static ReturnReason? Find(string code) => All.FirstOrDefault(reason => reason.Code == code);

    /// <summary>The words of codes that a round keeps.</summary>
    /// <param name="codes">Separated by commas.</param>
    public static string InWords(string codes)
    {
        ArgumentNullException.ThrowIfNull(codes);
        return string.Join("; ", codes.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(code => Find(code)?.Words ?? code));
    }
}
