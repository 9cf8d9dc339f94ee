using CongVu.Outcomes;

namespace CongVu.Documents.Digitizing;

/// <summary>Why a record on paper is not taken into the digital archive.</summary>
public static class DigitizingRefusals
{
    private const string Article = "Thông tư 05/2025/TT-BNV, Điều 8";

    public static Refusal TitleMissing { get; } = new(
        "record.title-missing", "Chưa ghi tài liệu được số hóa là gì.", "Đồng chí ghi tên loại, số, ký hiệu, ngày, nội dung của tài liệu.", Article) { Field = "Title" };

    public static Refusal ElectronicOriginal { get; } = new(
        "record.electronic-original",
        "Tệp này đã có chữ ký số: là tài liệu điện tử, không phải bản số hóa từ giấy.",
        "Đồng chí lưu chính tài liệu điện tử vào hồ sơ, không số hóa lại.",
        Article) { Field = "File" };

    public static Refusal NotArchival { get; } = new(
        "record.not-archival", "Tệp không phải PDF/A.", "Đồng chí chọn lưu dạng PDF/A khi quét hoặc khi xuất từ phần mềm quét.", Article) { Field = "File" };

    public static Refusal NoText(string pages) => new(
        "record.no-text", $"Trang {pages} không có lớp chữ.", "Đồng chí bật nhận dạng chữ (PDF hai lớp) khi quét, để tài liệu tra cứu được.", Article) { Field = "File" };

    public static Refusal NotScanned(string pages) => new(
        "record.not-scanned", $"Trang {pages} không có ảnh quét.", "Đồng chí tải lên bản quét từ tài liệu giấy.", Article) { Field = "File" };

    public static Refusal FewColors(string pages) => new(
        "record.few-colors", $"Trang {pages} quét dưới 24 bit màu.", "Đồng chí quét lại ở chế độ màu 24 bit.", Article) { Field = "File" };

    public static Refusal TooCoarse(int dots) => new(
        "record.too-coarse",
        $"Bản quét chỉ có {dots} dpi; phải từ 200 dpi trở lên.",
        "Đồng chí quét lại với độ phân giải 200 dpi trở lên; bản đồ, bản vẽ từ 300 dpi.",
        Article) { Field = "File" };
}
