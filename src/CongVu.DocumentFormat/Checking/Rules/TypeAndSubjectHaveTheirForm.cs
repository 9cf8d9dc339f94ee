namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Name of the type in capitals, what it is about under it, both 13 to 14, bold, centered; a line below.</summary>
internal sealed class TypeAndSubjectHaveTheirForm : FormatRule
{
    public override string Id => "TT-14";

    protected override string Part => "Tên loại và trích yếu nội dung";

    protected override string Clause => "Mục II, khoản 5, điểm b";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var symbolType = boxes.Code?.Type;
        if (boxes.TypeName is not { } name)
            return symbolType is null ? [] : [Finding(boxes.Head.Code, $"Ký hiệu là của {symbolType.Name} nhưng thiếu tên loại văn bản.", "Đề nghị ghi tên loại bằng chữ in hoa, canh giữa, dưới là trích yếu nội dung.")];
        var findings = Form(name, new() { IsBold = true, IsItalic = false, IsCapitals = true, IsCentered = true }).ToList();
        if (boxes.TypeSubject.Count == 0)
            findings.Add(Finding(name, "Thiếu trích yếu nội dung dưới tên loại.", "Đề nghị ghi trích yếu ngay dưới tên loại, chữ in thường, đậm, canh giữa."));
        findings.AddRange(boxes.TypeSubject.SelectMany(line => Form(line, new() { IsBold = true, IsItalic = false, IsCentered = true })).Take(1));
        if (symbolType is not null && symbolType != boxes.Type)
            findings.Add(Finding(name, $"Tên loại không khớp với ký hiệu của {symbolType.Name}.", "Đề nghị thống nhất tên loại và chữ viết tắt trong ký hiệu."));
        if (boxes.TypeSubject.Count > 0 && !RuleLines.Under(boxes.TypeSubject, boxes.AllLines).IsDrawn)
            findings.Add(Finding(boxes.TypeSubject[^1], "Thiếu đường kẻ dưới trích yếu.", "Đề nghị kẻ đường nét liền, dài từ 1/3 đến 1/2 độ dài dòng chữ.", FindingSeverity.Warning));
        return findings;
    }
}
