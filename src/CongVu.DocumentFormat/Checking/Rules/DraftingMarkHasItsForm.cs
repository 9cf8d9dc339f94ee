namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Mark of the drafter and number of copies: size 11, upright.</summary>
internal sealed class DraftingMarkHasItsForm : FormatRule
{
    public override string Id => "TT-33";

    protected override string Part => "Ký hiệu người soạn thảo và số lượng bản";

    protected override string Clause => "Mục III, khoản 3";

    protected override FindingSeverity Severity => FindingSeverity.Info;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) =>
        Form(boxes.Foot.DraftingMark, new() { Size = (11, 11), IsItalic = false });
}
