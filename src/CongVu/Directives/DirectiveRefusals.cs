using CongVu.Outcomes;

namespace CongVu.Directives;

/// <summary>Why acts on directives and assignments are refused.</summary>
public static class DirectiveRefusals
{
    /// <summary>The letter that began it: the rule that nothing is closed unless it is done.</summary>
    internal const string HaTinhClosing =
        "Công văn 3346/UBND-TH1 ngày 28/5/2020 của UBND tỉnh Hà Tĩnh, mục 2: “Không được kết thúc hồ sơ, nhiệm vụ … khi chưa hoàn thành nhiệm vụ dưới bất kỳ hình thức nào”";

    internal const string HaTinhExtending =
        "Công văn 3346/UBND-TH1 ngày 28/5/2020 của UBND tỉnh Hà Tĩnh, mục 2: “trường hợp quá hạn vì lý do khách quan … có văn bản báo cáo lãnh đạo UBND tỉnh xin gia hạn”";

    internal const string HaTinhEntering =
        "Công văn 3346/UBND-TH1 ngày 28/5/2020 của UBND tỉnh Hà Tĩnh, mục 3: “cập nhật đầy đủ, kịp thời các nội dung chỉ đạo”";

    public static Refusal NotFound { get; } = new(
        "directive.not-found",
        "Không tìm thấy nhiệm vụ này, hoặc đồng chí không có quyền xem.",
        "Đồng chí tìm lại theo nội dung hoặc văn bản giao.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal NotTrackingOffice { get; } = new(
        "directive.not-tracking-office",
        "Việc này do lãnh đạo hoặc bộ phận theo dõi của nơi giao nhiệm vụ thực hiện.",
        "Đồng chí chuyển cho văn phòng theo dõi.",
        HaTinhEntering)
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotLeader { get; } = new(
        "directive.not-leader",
        "Chỉ lãnh đạo hoặc chánh văn phòng của cơ quan được cho ý kiến chỉ đạo trên văn bản này.",
        "Đồng chí trình lãnh đạo cho ý kiến.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotOfTheUnit { get; } = new(
        "directive.not-of-the-unit",
        "Nhiệm vụ này giao cho đơn vị hoặc người khác, không phải đồng chí.",
        "Đồng chí ghi ý kiến trao đổi để người thực hiện biết.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal WrongState(string state) => new(
        "directive.wrong-state",
        $"Nhiệm vụ đang ở trạng thái “{state}” nên không thực hiện được việc này.",
        "Đồng chí tải lại trang để xem việc có thể làm tiếp.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal ContentMissing { get; } = new(
        "directive.content-missing", "Chưa có nội dung nhiệm vụ.", "Đồng chí ghi rõ việc phải làm.", HaTinhEntering) { Field = "Content" };

    public static Refusal ContentTooLong { get; } = new(
        "directive.content-too-long", "Nội dung nhiệm vụ dài quá 2.000 ký tự.", "Đồng chí tách thành nhiều nhiệm vụ.") { Field = "Content" };

    public static Refusal GiverMissing { get; } = new(
        "directive.giver-missing", "Chưa ghi người giao nhiệm vụ.", "Đồng chí chọn lãnh đạo, hoặc ghi cơ quan cấp trên đã giao.", HaTinhEntering) { Field = "GivenBy" };

    public static Refusal SourceMissing { get; } = new(
        "directive.source-missing",
        "Chưa có văn bản giao nhiệm vụ (số, ký hiệu, ngày).",
        "Đồng chí chọn văn bản trong hệ thống, hoặc ghi số, ký hiệu và ngày.",
        HaTinhEntering) { Field = "SourceCode" };

    public static Refusal GivenInFuture { get; } = new(
        "directive.given-in-future", "Ngày giao sau ngày hôm nay.", "Đồng chí kiểm tra lại ngày giao.") { Field = "GivenOn" };

    public static Refusal GivenTooLongAgo { get; } = new(
        "directive.given-too-long-ago", "Ngày giao quá xa (trước năm 2000).", "Đồng chí kiểm tra lại ngày giao.") { Field = "GivenOn" };

    public static Refusal NoLead { get; } = new(
        "directive.no-lead", "Chưa chọn đơn vị chủ trì.", "Đồng chí chọn một đơn vị chủ trì.", HaTinhEntering) { Field = "Lead" };

    public static Refusal SeveralLeads { get; } = new(
        "directive.several-leads",
        "Một nhiệm vụ chỉ có một đơn vị chủ trì.",
        "Đồng chí để một đơn vị chủ trì, các đơn vị khác phối hợp; hoặc tách thành nhiều nhiệm vụ.") { Field = "Lead" };

    public static Refusal UnitTwice(string name) => new(
        "directive.unit-twice", $"{name} đã có phần trong nhiệm vụ này.", "Mỗi đơn vị chỉ giữ một vai trò trong một nhiệm vụ.") { Field = "Units" };

    public static Refusal UnknownUnit { get; } = new(
        "directive.unknown-unit", "Có đơn vị không còn hoạt động hoặc không có trong hệ thống.", "Đồng chí chọn lại đơn vị.") { Field = "Units" };

    public static Refusal NotBelow(string name) => new(
        "directive.not-below",
        $"{name} không thuộc phạm vi được giao việc của đồng chí.",
        "Chỉ giao cho đơn vị thuộc cơ quan mình hoặc cơ quan cấp dưới.") { Field = "Units" };

    public static Refusal DeadlineBeforeGiven { get; } = new(
        "directive.deadline-before-given", "Hạn xử lý trước ngày giao nhiệm vụ.", "Đồng chí nhập lại hạn.") { Field = "Deadline" };

    public static Refusal DeadlineOutOfRange { get; } = new(
        "directive.deadline-out-of-range", "Hạn xử lý quá xa, ngoài lịch làm việc của hệ thống.", "Đồng chí nhập lại hạn.") { Field = "Deadline" };

    public static Refusal ReasonMissing { get; } = new(
        "directive.reason-missing", "Chưa ghi lý do.", "Đồng chí ghi rõ lý do để đơn vị biết.") { Field = "Reason" };

    public static Refusal DecliningTooLate(int days) => new(
        "directive.declining-too-late",
        $"Đã quá {days} ngày làm việc kể từ khi được giao nên không từ chối được nữa.",
        "Nếu có khó khăn khách quan, đồng chí gửi văn bản xin gia hạn hoặc báo cáo lãnh đạo.") { Kind = RefusalKind.Rule };

    public static Refusal AlreadyDeclined { get; } = new(
        "directive.already-declined", "Đơn vị đã đề nghị không nhận nhiệm vụ này.", "Đồng chí chờ nơi giao quyết định.") { Kind = RefusalKind.Conflict };

    public static Refusal NotDeclined { get; } = new(
        "directive.not-declined", "Đơn vị không từ chối nhiệm vụ này.", "Đồng chí tải lại trang.") { Kind = RefusalKind.Conflict };

    public static Refusal LeadIsReplaced { get; } = new(
        "directive.lead-is-replaced",
        "Không bỏ trống đơn vị chủ trì: nhiệm vụ luôn phải có người chịu trách nhiệm.",
        "Đồng chí dùng “Chuyển đơn vị chủ trì” và chọn đơn vị nhận.");

    public static Refusal PersonNotInUnit { get; } = new(
        "directive.person-not-in-unit", "Người được chọn hiện không giữ chức vụ nào trong đơn vị.", "Đồng chí chọn người khác.") { Field = "Person" };

    public static Refusal NotHead { get; } = new(
        "directive.not-head",
        "Chỉ thủ trưởng đơn vị được phân công tiếp trong đơn vị mình.",
        "Đồng chí đề nghị thủ trưởng đơn vị phân công.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NoteEmpty { get; } = new(
        "directive.note-empty", "Chưa có nội dung.", "Đồng chí ghi nội dung, hoặc chọn tệp.") { Field = "Words" };

    public static Refusal TooLong(int most) => new(
        "directive.too-long", $"Nội dung dài quá {most:N0} ký tự.", "Đồng chí rút gọn.") { Field = "Words" };
}
