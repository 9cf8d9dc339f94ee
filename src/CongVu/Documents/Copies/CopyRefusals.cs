using CongVu.Outcomes;

namespace CongVu.Documents.Copies;

/// <summary>Why a copy is not made.</summary>
public static class CopyRefusals
{
    private const string Part = "Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần II, I.2";

    public static Refusal OriginalMissing { get; } = new(
        "copy.original-missing", "Chưa ghi sao từ văn bản nào.", "Đồng chí ghi tên loại, số, ký hiệu, ngày, cơ quan ban hành của văn bản được sao.", Part) { Field = "Original" };

    public static Refusal NotOfCopy { get; } = new(
        "copy.not-of-copy",
        "Sao lục chỉ thực hiện từ bản sao y.",
        "Đồng chí ghi rõ số, ký hiệu bản sao y, ví dụ 03/SY-UBND; nếu sao từ bản gốc, bản chính thì chọn “Sao y”.",
        "Nghị định 30/2020/NĐ-CP, Điều 25") { Field = "Original" };

    public static Refusal ElectronicOriginal { get; } = new(
        "copy.electronic-original",
        "Tệp này đã có chữ ký số: là văn bản điện tử, không phải bản quét từ giấy.",
        "Đồng chí chuyển tiếp chính văn bản điện tử; không sao y từ điện tử sang điện tử.",
        "Nghị định 30/2020/NĐ-CP, Điều 25") { Field = "File" };

    public static Refusal OldFormat(string version) => new(
        "copy.old-format", $"Bản quét là PDF {version}; phải từ phiên bản 1.4 trở lên.", "Đồng chí quét lại và lưu PDF 1.4 trở lên.", Part) { Field = "File" };

    public static Refusal NotScanned(string pages) => new(
        "copy.not-scanned",
        $"Trang {pages} không có ảnh quét.",
        "Đồng chí tải lên bản quét từ văn bản giấy.",
        Part) { Field = "File" };

    public static Refusal NotColor(string pages) => new(
        "copy.not-color", $"Trang {pages} quét đen trắng; phải quét màu.", "Đồng chí quét lại ở chế độ màu, 200 dpi trở lên.", Part) { Field = "File" };

    public static Refusal TooCoarse(int dots) => new(
        "copy.too-coarse", $"Bản quét chỉ có {dots} dpi; phải từ 200 dpi trở lên.", "Đồng chí quét lại với độ phân giải 200 dpi trở lên, tỷ lệ 100 %.", Part) { Field = "File" };
}
