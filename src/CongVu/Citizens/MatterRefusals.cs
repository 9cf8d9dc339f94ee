using CongVu.Outcomes;

namespace CongVu.Citizens;

/// <summary>Why acts on citizens' dossiers are refused.</summary>
public static class MatterRefusals
{
    private const string OneStop = "Nghị định 61/2018/NĐ-CP (từ 01/7/2025: Nghị định 118/2025/NĐ-CP)";

    public static Refusal NotFound { get; } = new(
        "matter.not-found", "Không tìm thấy hồ sơ này, hoặc đồng chí không có quyền xem.", "Đồng chí tìm lại trong danh sách hồ sơ một cửa.") { Kind = RefusalKind.NotFound };

    public static Refusal NotReceiver { get; } = new(
        "matter.not-receiver", "Chỉ bộ phận tiếp nhận và trả kết quả của cơ quan tiếp nhận hồ sơ.", "Đồng chí hướng dẫn người nộp đến bộ phận tiếp nhận và trả kết quả.", OneStop)
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal NotHandler { get; } = new(
        "matter.not-handler", "Hồ sơ này giao cho đơn vị, người khác giải quyết.", "Đồng chí đề nghị người được giao, hoặc bộ phận tiếp nhận, thực hiện.") { Kind = RefusalKind.NotAllowed };

    public static Refusal NotAssigner { get; } = new(
        "matter.not-assigner", "Chỉ bộ phận tiếp nhận và người đứng đầu đơn vị đang giữ hồ sơ được phân công.", "Đồng chí đề nghị người đứng đầu đơn vị phân công.") { Kind = RefusalKind.NotAllowed };

    public static Refusal WrongState(string state) => new(
        "matter.wrong-state", $"Hồ sơ đang ở bước “{state}” nên không làm được việc này.", "Đồng chí tải lại trang để xem bước tiếp theo.") { Kind = RefusalKind.Conflict };

    public static Refusal ProcedureNotInUse { get; } = new(
        "matter.procedure-not-in-use", "Thủ tục này không còn tiếp nhận hồ sơ mới.", "Đồng chí chọn thủ tục đang áp dụng trong danh mục.") { Field = "Procedure" };

    public static Refusal ApplicantMissing { get; } = new(
        "matter.applicant-missing", "Chưa ghi tên tổ chức, cá nhân nộp hồ sơ, hoặc tên dài quá 200 ký tự.", "Đồng chí ghi tên như trên giấy tờ tùy thân, đăng ký kinh doanh.", OneStop) { Field = "ApplicantName" };

    public static Refusal TextTooLong(string field, int most) => new(
        "matter.text-too-long", $"Nội dung dài quá {most:N0} ký tự.", "Đồng chí rút gọn.") { Field = field };

    public static Refusal PapersMissing { get; } = new(
        "matter.papers-missing", "Chưa ghi thành phần hồ sơ đã nhận.", "Đồng chí ghi mỗi giấy tờ một dòng, để in trên giấy tiếp nhận.", OneStop) { Field = "Papers" };

    public static Refusal UnknownHandler { get; } = new(
        "matter.unknown-handler", "Đơn vị, người được chọn không thuộc cơ quan này.", "Đồng chí chọn trong danh sách.") { Field = "Handler" };

    public static Refusal AskedForNothing { get; } = new(
        "matter.asked-for-nothing", "Chưa ghi giấy tờ, nội dung cần bổ sung.", "Đồng chí ghi rõ, đầy đủ trong một lần.", OneStop) { Field = "What" };

    public static Refusal NotLate { get; } = new(
        "matter.not-late", "Hồ sơ chưa quá hạn nên chưa cần phiếu xin lỗi.", "Đồng chí trả kết quả đúng ngày hẹn.", OneStop) { Kind = RefusalKind.Conflict };

    public static Refusal AlreadyApologized { get; } = new(
        "matter.already-apologized", "Hồ sơ đã hẹn lại ngày trả kết quả một lần.", "Đồng chí trả kết quả; ngày trả kết quả chỉ được hẹn lại một lần.", OneStop) { Kind = RefusalKind.Conflict };

    public static Refusal ReasonMissing { get; } = new(
        "matter.reason-missing", "Chưa ghi lý do quá hạn.", "Đồng chí ghi rõ lý do; lý do in trên phiếu xin lỗi.", OneStop) { Field = "Reason" };

    public static Refusal PromiseInPast { get; } = new(
        "matter.promise-in-past", "Ngày hẹn lại phải là một ngày làm việc sau hôm nay.", "Đồng chí chọn ngày làm việc gần nhất có thể trả kết quả.", OneStop) { Field = "Promised" };

    public static Refusal ApologyMissing { get; } = new(
        "matter.apology-missing", "Hồ sơ đã quá hạn mà chưa có phiếu xin lỗi gửi người nộp.", "Đồng chí lập phiếu xin lỗi, ghi lý do và ngày hẹn lại, rồi trả kết quả.", OneStop) { Kind = RefusalKind.Conflict };

    public static Refusal ResultMissing { get; } = new(
        "matter.result-missing", "Chưa ghi số, ngày của văn bản trả kết quả.", "Đồng chí ghi văn bản đã ký trả cho người nộp.") { Field = "ResultCode" };

    public static Refusal DenialUnexplained { get; } = new(
        "matter.denial-unexplained", "Không giải quyết mà chưa ghi lý do.", "Đồng chí ghi lý do như trong văn bản trả lời.", OneStop) { Field = "Note" };
}
