namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The body that issues: capitals, 12 to 13, upright, bold, centered.</summary>
internal sealed class OrganizationHasItsForm : FormatRule
{
    public override string Id => "TT-10";

    protected override string Part => "Tên cơ quan, tổ chức ban hành";

    protected override string Clause => "Mục II, khoản 2, điểm b";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) => boxes.Head.Organization.Count == 0
        ? [Finding(null, "Thiếu tên cơ quan, tổ chức ban hành văn bản.", "Đề nghị ghi đầy đủ tên cơ quan, tổ chức ban hành ở phía trên cùng, bên trái trang đầu.")]
        : boxes.Head.Organization.SelectMany(line => Form(line, new() { Size = (12, 13), IsBold = true, IsItalic = false, IsCapitals = true, IsCentered = true })).Take(1);
}
