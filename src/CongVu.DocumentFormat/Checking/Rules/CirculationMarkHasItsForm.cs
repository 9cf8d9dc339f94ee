namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Circulation marks: framed, capitals, 13 to 14, bold.</summary>
internal sealed class CirculationMarkHasItsForm : FormatRule
{
    public override string Id => "TT-32";

    protected override string Part => "Chỉ dẫn phạm vi lưu hành";

    protected override string Clause => "Mục III, khoản 2, điểm c";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) => boxes.AllLines.Where(Marks.IsCirculation).SelectMany(line =>
        Form(line, new() { IsBold = true, IsItalic = false, IsCapitals = true })
            .Concat(line.Position.Frame is null ? [Finding(line, "Chỉ dẫn phạm vi lưu hành chưa đóng khung.", "Đề nghị trình bày cân đối trong khung hình chữ nhật viền đơn.")] : []));
}
