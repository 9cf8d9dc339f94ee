using CongVu.Outcomes;

namespace CongVu.Archive;

/// <summary>Why documents are not filed or taken out, and files not closed or opened again.</summary>
public static class FilingRefusals
{
    private const string Decree = "Nghị định 30/2020/NĐ-CP";

    public static Refusal NotKeeper { get; } = new(
        "filing.not-keeper", "Hồ sơ này do đơn vị, người khác lập.", "Đồng chí đề nghị người lập hồ sơ hoặc văn thư cơ quan thực hiện.", $"{Decree}, Điều 29") { Kind = RefusalKind.NotAllowed };

    public static Refusal Closed { get; } = new(
        "filing.closed", "Hồ sơ đã kết thúc nên không thay đổi được.", "Cần bổ sung thì đồng chí đề nghị trưởng đơn vị hoặc văn thư mở lại hồ sơ kèm lý do.", $"{Decree}, Điều 29 khoản 4") { Kind = RefusalKind.Conflict };

    public static Refusal NotClosed { get; } = new("filing.not-closed", "Hồ sơ đang mở.", "Đồng chí tải lại trang để xem hồ sơ như hiện có.") { Kind = RefusalKind.Conflict };

    public static Refusal DocumentMissing { get; } = new(
        "filing.document-missing", "Không tìm thấy văn bản này trong cơ quan lập hồ sơ, hoặc đồng chí không có quyền xem.", "Đồng chí kiểm tra lại số, ký hiệu văn bản.", $"{Decree}, Phụ lục VI")
    {
        Kind = RefusalKind.NotFound, Field = "Document",
    };

    public static Refusal NotForFile(string state) => new(
        "filing.not-for-file", $"Văn bản đang ở trạng thái “{state}” nên không đưa vào hồ sơ.", "Văn bản đến cần vào sổ trước; văn bản đã hủy, trả lại, thu hồi không lập hồ sơ.", $"{Decree}, Điều 29")
    {
        Field = "Document",
    };

    public static Refusal FiledBefore(int ordinal) => new(
        "filing.filed-before", $"Văn bản đã có trong hồ sơ, số thứ tự {ordinal}.", "Đồng chí không cần đưa vào lần nữa.") { Kind = RefusalKind.Conflict, Field = "Document" };

    public static Refusal NotInFile { get; } = new("filing.not-in-file", "Văn bản không có trong hồ sơ này.", "Đồng chí tải lại trang để xem hồ sơ như hiện có.") { Kind = RefusalKind.Conflict };

    public static Refusal ReasonMissing { get; } = new("filing.reason-missing", "Chưa ghi lý do.", "Đồng chí ghi lý do; lý do được lưu trong vết của hồ sơ.", $"{Decree}, Phụ lục VI") { Field = "Reason" };

    public static Refusal Empty { get; } = new("filing.empty", "Hồ sơ chưa có văn bản nào nên chưa kết thúc được.", "Đồng chí đưa văn bản của công việc vào hồ sơ.", $"{Decree}, Điều 29 khoản 4");

    public static Refusal StillDraft(int ordinal) => new(
        "filing.still-draft", $"Văn bản số thứ tự {ordinal} chưa ký, chưa phát hành.", "Đồng chí chờ phát hành, hoặc lấy dự thảo khỏi hồ sơ kèm lý do.", $"{Decree}, Điều 29 khoản 4");

    public static Refusal StillOpen(int ordinal) => new(
        "filing.still-open", $"Văn bản đến số thứ tự {ordinal} chưa giải quyết xong.", "Đồng chí kết thúc việc xử lý văn bản, rồi kết thúc hồ sơ.", $"{Decree}, Điều 29 khoản 4");
}
