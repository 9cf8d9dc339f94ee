using CongVu.Outcomes;

namespace CongVu.Submissions;

/// <summary>Why acts on dossiers are refused. Where the rules of the receiving authority name their own clause, it stands instead.</summary>
public static class SubmissionRefusals
{
    private const string KonTum = "Chỉ thị của Chủ tịch UBND tỉnh Kon Tum năm 2019";
    private const string DirectionA = $"{KonTum}, mục 3.a";

    /// <summary>The same refusal under the clause of the authority's own rules.</summary>
    internal static Refusal By(this Refusal refusal, string source, string clause) =>
        clause.Length == 0 ? refusal : refusal with { Clause = $"{source}, {clause}" };

    public static Refusal NotFound { get; } = new(
        "submission.not-found", "Không tìm thấy hồ sơ trình này, hoặc đồng chí không có quyền xem.", "Đồng chí tìm lại trong danh sách hồ sơ.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal NotSubmitter { get; } = new(
        "submission.not-submitter", "Chỉ người lập hồ sơ và người có trách nhiệm của cơ quan trình được làm việc này.", "Đồng chí đề nghị người lập hồ sơ thực hiện.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal CannotSubmit { get; } = new(
        "submission.cannot-submit", "Đồng chí không giữ chức vụ nào của cơ quan, đơn vị được trình hồ sơ này.", "Đồng chí chọn chức vụ khác, hoặc cơ quan nhận khác.")
    {
        Kind = RefusalKind.NotAllowed, Field = "Post",
    };

    public static Refusal NotVettingDesk { get; } = new(
        "submission.not-vetting-desk", "Việc thẩm định, phân công hồ sơ trình thuộc Văn phòng của cơ quan nhận.", "Đồng chí đề nghị Văn phòng thực hiện.",
        $"{KonTum}, mục 5")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotSpecialist { get; } = new(
        "submission.not-specialist", "Hồ sơ này đã phân công cho người khác tham mưu.", "Đồng chí trao đổi với người được phân công hoặc Chánh Văn phòng.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotDecider { get; } = new(
        "submission.not-decider", "Chỉ lãnh đạo của cơ quan nhận quyết định hồ sơ trình.", "Đồng chí chuyển hồ sơ đến lãnh đạo phụ trách.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal WrongState(string state) => new(
        "submission.wrong-state", $"Hồ sơ đang ở trạng thái “{state}” nên không làm được việc này.", "Đồng chí tải lại trang để xem bước tiếp theo.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NoRules { get; } = new(
        "submission.no-rules", "Cơ quan nhận chưa công bố quy định tiếp nhận hồ sơ trình còn hiệu lực.", "Đồng chí đề nghị Văn phòng của cơ quan nhận công bố quy định.")
    {
        Field = "Receiver",
    };

    public static Refusal TitleMissing { get; } = new(
        "submission.title-missing", "Chưa có trích yếu hồ sơ.", "Đồng chí ghi ngắn gọn nội dung trình.") { Field = "Title" };

    public static Refusal TitleTooLong { get; } = new(
        "submission.title-too-long", "Trích yếu dài quá 500 ký tự.", "Đồng chí rút gọn trích yếu.") { Field = "Title" };

    public static Refusal UnknownKind { get; } = new(
        "submission.unknown-kind", "Quy định của cơ quan nhận không có loại hồ sơ này.", "Đồng chí chọn trong danh sách loại hồ sơ.") { Field = "Kind" };

    public static Refusal PaperNotFound { get; } = new(
        "submission.paper-not-found", "Tài liệu này không còn trong hồ sơ.", "Đồng chí tải lại trang.") { Kind = RefusalKind.NotFound };

    public static Refusal PaperTooLarge(int megabytes) => new(
        "submission.paper-too-large", $"Tệp lớn hơn {megabytes} MB.", "Đồng chí tách tệp thành nhiều tài liệu, hoặc quét lại ở 200 dpi.") { Field = "File" };

    public static Refusal NotSealKeeper { get; } = new(
        "submission.not-seal-keeper", "Chỉ văn thư cơ quan ký số bằng chữ ký số của cơ quan.", "Đồng chí đề nghị văn thư ký tài liệu này.", "Nghị định 30/2020/NĐ-CP, Điều 32 khoản 2")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal OnlyPdfIsSigned { get; } = new(
        "submission.only-pdf-is-signed", "Chỉ ký số được lên tệp PDF.", "Đồng chí bấm “Chuyển sang PDF”, xem lại rồi ký.", "Nghị định 30/2020/NĐ-CP, Phụ lục I");

    public static Refusal CannotConvert(string name) => new(
        "submission.cannot-convert", $"Máy chủ không chuyển được “{name}” sang PDF.", "Đồng chí tự lưu thành PDF rồi tải lên.") { Kind = RefusalKind.Unavailable };

    public static Refusal NotIssued { get; } = new(
        "submission.not-issued", "Chỉ lấy được văn bản đã phát hành của cơ quan trình.", "Đồng chí phát hành văn bản trước, hoặc tải tệp đã ký lên.") { Field = "Document" };

    public static Refusal ReasonMissing { get; } = new(
        "submission.reason-missing", "Chưa ghi lý do.", "Đồng chí ghi rõ lý do để người nhận hiểu và làm theo.") { Field = "Reason" };

    public static Refusal ReasonTooLong(int most) => new(
        "submission.reason-too-long", $"Lý do dài quá {most} ký tự.", "Đồng chí rút gọn.") { Field = "Reason" };

    public static Refusal NotRuleKeeper { get; } = new(
        "submission.not-rule-keeper", "Chỉ lãnh đạo hoặc Chánh Văn phòng của cơ quan nhận công bố quy định hồ sơ trình.", "Đồng chí đề nghị Chánh Văn phòng thực hiện.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal RuleFileUnreadable(string where) => new(
        "submission.rule-file-unreadable", $"Không đọc được tệp quy định: {where}.", "Đồng chí xuất một bản đang có để xem mẫu rồi sửa theo mẫu đó.") { Field = "File" };

    public static Refusal RulesWithoutSource { get; } = new(
        "submission.rules-without-source", "Quy định chưa có tên hoặc chưa ghi văn bản làm căn cứ.", "Đồng chí ghi đủ hai mục name và legalSource.") { Field = "File" };

    public static Refusal RulesWithoutKinds { get; } = new(
        "submission.rules-without-kinds", "Quy định chưa có loại hồ sơ nào.", "Đồng chí khai ít nhất một loại hồ sơ với thành phần của nó.") { Field = "File" };

    public static Refusal RuleCodesRepeated { get; } = new(
        "submission.rule-codes-repeated", "Trong quy định có hai mục trùng mã.", "Đồng chí đặt cho mỗi loại hồ sơ, căn cứ trình một mã riêng.") { Field = "File" };

    public static Refusal RuleDatesReversed { get; } = new(
        "submission.rule-dates-reversed", "Ngày hết hiệu lực của quy định trước ngày có hiệu lực.", "Đồng chí sửa lại ngày.") { Field = "File" };

    public static Refusal VettingDaysImpossible { get; } = new(
        "submission.vetting-days-impossible", "Thời hạn thẩm định phải từ 1 đến 60 ngày làm việc.", "Đồng chí sửa lại mục vetting.") { Field = "File" };

    public static Refusal PartMissing(string part) => new(
        "submission.part-missing", $"Thiếu {part}.", "Đồng chí bổ sung tài liệu vào mục này.", $"{KonTum}, mục 3.c");

    public static Refusal PartUnexplained(string part) => new(
        "submission.part-unexplained", $"Mục “{part}” để trống mà chưa nêu lý do.", "Đồng chí bổ sung tài liệu, hoặc ghi lý do không có.", $"{KonTum}, mục 3.c");

    public static Refusal WrongFormat(string name, string accepted) => new(
        "submission.wrong-format", $"Tệp “{name}” không đúng định dạng cơ quan nhận yêu cầu ({accepted}).",
        "Đồng chí chuyển sang đúng định dạng, xem lại rồi tải lên; tệp Excel chuyển sang PDF và ký số lên tệp PDF.", "Công văn số 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, điểm 1");

    public static Refusal LetterUnsigned(string name) => new(
        "submission.letter-unsigned", $"Văn bản trình “{name}” chưa có đủ chữ ký số hợp lệ của người ký và của cơ quan.",
        "Đồng chí ký số đủ trên tệp PDF, hoặc lấy văn bản đã phát hành của cơ quan.", DirectionA);

    public static Refusal AttachmentUnsigned(string name) => new(
        "submission.attachment-unsigned", $"Phụ lục, biểu mẫu “{name}” chưa được ký số.", "Đồng chí ký số lên tệp PDF của phụ lục, biểu mẫu này.",
        "Công văn số 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, điểm 1");

    public static Refusal DraftUnsigned(string name) => new(
        "submission.draft-unsigned", $"Dự thảo “{name}” chưa có chữ ký số của tổ chức, trong khi cơ quan nhận yêu cầu phải có.",
        "Đồng chí chuyển dự thảo sang PDF và ký số của cơ quan trình.", $"{KonTum}, mục 3.c");

    public static Refusal DraftSigned(string name) => new(
        "submission.draft-signed", $"Dự thảo “{name}” đã ký số, trong khi cơ quan nhận yêu cầu tệp bình thường, chưa ký số.",
        "Đồng chí thay bằng tệp dự thảo chưa ký, nên dùng .docx.", "Công văn số 3346/UBND-TH1 của UBND tỉnh Hà Tĩnh, điểm 1");

    public static Refusal SignerNotHead(string name) => new(
        "submission.signer-not-head", $"Văn bản trình do {name} ký, không phải thủ trưởng của cơ quan trình.",
        "Đồng chí trình thủ trưởng cơ quan, đơn vị ký văn bản trình.", DirectionA);

    public static Refusal DeputyUnauthorized(string name) => new(
        "submission.deputy-unauthorized", $"Văn bản trình do cấp phó ({name}) ký nhưng không có văn bản ủy quyền còn hiệu lực.",
        "Đồng chí trình thủ trưởng ký; nếu có phát sinh đột xuất, thủ trưởng lập ủy quyền có căn cứ, thời hạn rồi trình lại.", DirectionA);

    public static Refusal DeputyNotAllowed(string name) => new(
        "submission.deputy-not-allowed", $"Việc giao cho Ủy viên là thủ trưởng phải do chính thủ trưởng ký; {name} không được ký thay, kể cả có ủy quyền.",
        "Đồng chí trình thủ trưởng trực tiếp ký văn bản trình.", DirectionA);

    public static Refusal OpinionsOpen(string agencies) => new(
        "submission.opinions-open", $"Đang lấy ý kiến, chưa có trả lời của: {agencies}.",
        "Đồng chí chờ và ghi nhận ý kiến, đôn đốc nơi chậm, hoặc ghi rõ lý do không cần ý kiến nữa.", DirectionA);

    public static Refusal OpinionUnreceived(string agency) => new(
        "submission.opinion-unreceived", $"Chưa nêu tiếp thu hay giải trình đối với ý kiến của {agency}.", "Đồng chí ghi tiếp thu hoặc giải trình ở bảng ý kiến.",
        $"{KonTum}, mục 3.c, 3.d");

    public static Refusal StanceMissing { get; } = new(
        "submission.stance-missing", "Các ý kiến khác nhau mà cơ quan chủ trì chưa nêu phương án lựa chọn và lý do.",
        "Đồng chí ghi phương án đề xuất và lý do lựa chọn ở bảng ý kiến.", $"{KonTum}, mục 3.d") { Field = "Stance" };

    public static Refusal MatterMissing { get; } = new(
        "submission.matter-missing", "Chưa chọn căn cứ trình theo thẩm quyền của cơ quan nhận.", "Đồng chí chọn căn cứ trình.", DirectionA) { Field = "Matter" };

    public static Refusal OutsideAuthority(string matter, string body) => new(
        "submission.outside-authority", $"“{matter}” không thuộc thẩm quyền của cơ quan nhận. Nơi có thẩm quyền: {body}.",
        "Đồng chí giải quyết theo thẩm quyền hoặc gửi nơi có thẩm quyền; nếu chọn nhầm căn cứ trình, đồng chí chọn lại.", $"{KonTum}, mục 2, 3.a") { Field = "Matter" };

    public static Refusal OtherProcedure(string procedure) => new(
        "submission.other-procedure", $"{procedure}, không trình theo loại hồ sơ ở đây.", "Đồng chí trình theo thủ tục đó.", $"{KonTum}, mục 3.c") { Field = "Kind" };
}
