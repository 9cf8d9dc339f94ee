namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The name of the state: capitals, 12 to 13, upright, bold, at the top on the right.</summary>
internal sealed class NationalNameHasItsForm : FormatRule
{
    private const string Words = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    public override string Id => "TT-06";

    protected override string Part => "Quốc hiệu";

    protected override string Clause => "Mục II, khoản 1, điểm a";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.NationalName is not { } line)
            return [Finding(null, "Thiếu Quốc hiệu.", $"Đề nghị ghi “{Words}” ở phía trên cùng, bên phải trang đầu.")];
        var findings = Form(line, new() { Size = (12, 13), IsBold = true, IsItalic = false, IsCapitals = true }).ToList();
        if (line.Key != Words)
            findings.Add(Finding(line, "Quốc hiệu có chữ khác với quy định.", $"Đề nghị ghi đúng “{Words}”."));
        if (line.Position.Half == PageHalf.Left)
            findings.Add(Finding(line, "Quốc hiệu đặt ở bên trái.", "Đề nghị đặt Quốc hiệu ở phía trên cùng, bên phải trang đầu."));
        return findings;
    }
}
