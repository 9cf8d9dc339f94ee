using CongVu.Outcomes;

namespace CongVu.Documents.Correcting;

/// <summary>Why a correction is refused.</summary>
public static class CorrectionRefusals
{
    public static Refusal WordsMissing { get; } = new(
        "correction.words-missing", "Chưa ghi chỗ in sai hoặc nội dung đúng.", "Đồng chí chép lại đúng chữ đã in, và chữ thay vào.", "Nghị định 30/2020/NĐ-CP, Điều 18")
    {
        Field = "Printed",
    };
}
