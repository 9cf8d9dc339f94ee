namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The superior body: capitals, 12 to 13, upright, not bold.</summary>
internal sealed class SuperiorOrganizationHasItsForm : FormatRule
{
    public override string Id => "TT-09";

    protected override string Part => "Tên cơ quan chủ quản trực tiếp";

    protected override string Clause => "Mục II, khoản 2, điểm b";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) => boxes.Head.Superior
        .SelectMany(line => Form(line, new() { Size = (12, 13), IsBold = false, IsItalic = false, IsCapitals = true, IsCentered = true })).Take(1);
}
