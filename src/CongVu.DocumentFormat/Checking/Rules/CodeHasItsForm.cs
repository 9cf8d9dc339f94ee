using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Number and notation: exactly written, size 13, upright, centered under the issuing body.</summary>
internal sealed class CodeHasItsForm : FormatRule
{
    public override string Id => "TT-12";

    protected override string Part => "Số, ký hiệu văn bản";

    protected override string Clause => "Mục II, khoản 3, điểm c";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.Code is not { } line)
            return [Finding(null, "Thiếu số, ký hiệu văn bản.", "Đề nghị ghi “Số: …/…” canh giữa dưới tên cơ quan ban hành.")];
        var findings = Form(line, new() { Size = (13, 13), IsBold = false, IsItalic = false, IsCentered = true }).ToList();
        if (!PrintedCode.IsExactLine(line.Text, boxes.Options.IsDraft))
        {
            findings.Add(Finding(
                line,
                "Số, ký hiệu ghi chưa đúng mẫu.",
                "Đề nghị ghi từ “Số” bằng chữ in thường, sau có dấu hai chấm; số nhỏ hơn 10 thêm số 0 phía trước; giữa số và ký hiệu có dấu gạch chéo (/), giữa các nhóm chữ viết tắt có dấu gạch nối (-), không cách chữ. Ví dụ: Số: 05/QĐ-UBND."));
        }

        return findings;
    }
}
