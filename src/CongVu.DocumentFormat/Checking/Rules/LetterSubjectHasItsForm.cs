namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>What a letter is about: "V/v …", 12 to 13, upright, centered, 6 points under the code.</summary>
internal sealed class LetterSubjectHasItsForm : FormatRule
{
    private const double Space = 6, Tolerance = 0.5;

    public override string Id => "TT-15";

    protected override string Part => "Trích yếu công văn";

    protected override string Clause => "Mục II, khoản 5, điểm b";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (!boxes.IsLetter || boxes.Head.Code is null)
            return [];
        if (boxes.Head.LetterSubject.Count == 0)
            return [Finding(boxes.Head.Code, "Công văn thiếu trích yếu “V/v …” dưới số, ký hiệu.", "Đề nghị ghi “V/v” và nội dung khái quát, canh giữa, dưới số và ký hiệu 6 pt.")];
        var first = boxes.Head.LetterSubject[0];
        var findings = boxes.Head.LetterSubject.SelectMany(line => Form(line, new() { Size = (12, 13), IsBold = false, IsItalic = false, IsCentered = true })).Take(1).ToList();
        if (!first.Text.StartsWith("V/v ", StringComparison.Ordinal))
            findings.Add(Finding(first, "Trích yếu mở đầu chưa đúng.", "Đề nghị ghi “V/v” rồi đến nội dung, có cách chữ."));
        if (Math.Abs(first.Paragraph.SpaceBefore + boxes.Head.Code.Paragraph.SpaceAfter - Space) > Tolerance)
            findings.Add(Finding(first, "Trích yếu chưa cách số, ký hiệu 6 pt.", "Đề nghị đặt khoảng cách phía trên đoạn (Before) là 6 pt."));
        return findings;
    }
}
