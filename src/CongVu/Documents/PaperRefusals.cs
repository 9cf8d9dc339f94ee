using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Why recording an issue on paper is refused.</summary>
public static class PaperRefusals
{
    public static Refusal ReasonMissing { get; } = new(
        "paper.reason-missing",
        "Chưa ghi vì sao văn bản này phát hành bằng bản giấy.",
        "Đồng chí ghi rõ lý do; văn bản này không được tính là đã ký số.",
        "Nghị định 30/2020/NĐ-CP, Điều 5, Điều 18") { Field = "Reason" };
}
