using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>Why a model is not filled from a list, or the filled documents are not submitted.</summary>
public static class FillingRefusals
{
    public static Refusal NotASheet { get; } = new(
        "filling.not-a-sheet", "Tệp không phải bảng tính Excel (.xlsx) đọc được.", "Đồng chí lưu lại thành .xlsx, hoặc sao chép các dòng trong bảng rồi dán vào ô.")
    {
        Field = "Rows",
    };

    public static Refusal NoRows { get; } = new(
        "filling.no-rows", "Danh sách chưa có dòng nào.", "Dòng đầu là tên các trường, từ dòng thứ hai mỗi dòng là một văn bản.") { Field = "Rows" };

    public static Refusal NoFields { get; } = new(
        "filling.no-fields", "Mẫu không có trường nào để điền.", "Đồng chí ghi tên trường trong dấu « » ở tệp Word, ví dụ «Họ và tên», rồi trình lại mẫu.");

    public static Refusal ListNotFound { get; } = new(
        "filling.list-not-found", "Không tìm thấy danh sách này, hoặc đồng chí không có quyền xem.", "Đồng chí mở lại từ trang của mẫu.")
    {
        Kind = RefusalKind.NotFound,
    };

    public static Refusal NotTheirs { get; } = new(
        "filling.not-theirs", "Việc này do người soạn thảo, người cùng đơn vị soạn thảo hoặc văn thư thực hiện.", "Đồng chí chuyển danh sách cho một trong những người đó.")
    {
        Kind = RefusalKind.NotAllowed,
    };

    public static Refusal AlreadySubmitted { get; } = new(
        "filling.already-submitted", "Danh sách này đã trình ký.", "Đồng chí mở từng văn bản để theo dõi, hoặc đề nghị người ký trả lại.")
    {
        Kind = RefusalKind.Conflict,
    };

    public static Refusal NothingLeft { get; } = new(
        "filling.nothing-left", "Không còn văn bản nào của danh sách chờ trình.", "Đồng chí điền lại mẫu bằng danh sách mới.");

    public static Refusal TooManyRows(int rows, int most) => new(
        "filling.too-many-rows",
        $"Danh sách có {rows} dòng; một danh sách nhiều nhất {most} dòng để các số đi liền nhau trong một lần phát hành.",
        "Đồng chí chia thành nhiều danh sách.") { Field = "Rows" };

    public static Refusal ColumnsMissing(string fields) => new(
        "filling.columns-missing", $"Danh sách thiếu cột: {fields}.", "Đồng chí thêm cột có đúng tên như trong mẫu.") { Field = "Rows" };

    public static Refusal ColumnTwice(string name) => new(
        "filling.column-twice", $"Cột “{name}” có hai lần.", "Đồng chí bỏ một cột, hoặc đặt tên khác.") { Field = "Rows" };

    public static Refusal Empty(string field, string rows) => new(
        "filling.empty", $"Cột “{field}” để trống ở dòng {rows}.", "Đồng chí điền đủ rồi gửi lại cả danh sách.") { Field = "Rows" };

    public static Refusal Unfit(string field, string rows) => new(
        "filling.unfit", $"Cột “{field}” có nội dung quá 500 ký tự hoặc chứa dấu « » ở dòng {rows}.", "Đồng chí sửa lại rồi gửi cả danh sách.") { Field = "Rows" };

    public static Refusal LongSubject(int row) => new(
        "filling.long-subject", $"Trích yếu của văn bản ở dòng {row} dài quá 500 ký tự.", "Đồng chí rút gọn nội dung điền vào trích yếu.") { Field = "Rows" };

    public static Refusal SameRows(string rows) => new(
        "filling.same-rows", $"Các dòng {rows} giống hệt nhau: sẽ thành những văn bản trùng.", "Đồng chí bỏ dòng thừa, hoặc thêm nội dung phân biệt.") { Field = "Rows" };

    public static Refusal Changed(string subject) => new(
        "filling.changed",
        $"Văn bản “{subject}” đã được sửa sau khi điền nên không còn là bản đã duyệt.",
        "Đồng chí trình riêng văn bản đó theo trình tự thông thường, hoặc hủy nó, rồi trình các văn bản còn lại.");
}
