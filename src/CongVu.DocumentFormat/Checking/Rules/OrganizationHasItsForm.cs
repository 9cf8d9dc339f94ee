namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The body that issues: capitals, 12 to 13, upright, bold, centered, single-spaced.</summary>
internal sealed class OrganizationHasItsForm : FormatRule
{
    public override string Id => "TT-10";

    protected override string Part => "Tên cơ quan, tổ chức ban hành";

    protected override string Clause => "Mục II, khoản 2, điểm b";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var lines = boxes.Head.Organization;
        if (lines.Count == 0)
            return [Finding(null, "Thiếu tên cơ quan, tổ chức ban hành văn bản.", "Đề nghị ghi đầy đủ tên cơ quan, tổ chức ban hành ở phía trên cùng, bên trái trang đầu.")];
        var findings = lines.SelectMany(line => Form(line, new() { Size = (12, 13), IsBold = true, IsItalic = false, IsCapitals = true, IsCentered = true })).Take(1).ToList();
        if (boxes.Head.Superior.Concat(lines).FirstOrDefault(line => !line.IsSingleSpaced) is { } loose)
            findings.Add(Finding(loose, "Tên cơ quan chủ quản và cơ quan ban hành chưa cách nhau dòng đơn.", "Đề nghị đặt cách dòng đơn (Single) cho tên cơ quan chủ quản và cơ quan ban hành."));
        return findings;
    }
}
