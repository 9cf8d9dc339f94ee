namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>A solid line under the motto, as long as its text.</summary>
internal sealed class RuleUnderMotto : FormatRule
{
    public override string Id => "TT-08";

    protected override string Part => "Đường kẻ dưới Tiêu ngữ";

    protected override string Clause => "Mục II, khoản 1, điểm b";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.Motto is not { } motto)
            yield break;
        var (isDrawn, share) = RuleLines.Under([motto], boxes.Head.Lines);
        if (!isDrawn)
            yield return Finding(motto, "Thiếu đường kẻ ngang, nét liền dưới Tiêu ngữ.", "Đề nghị kẻ đường nét liền, dài bằng độ dài của dòng chữ Tiêu ngữ.");
        else if (share is < 0.85 or > 1.15)
            yield return Finding(motto, "Đường kẻ dưới Tiêu ngữ không dài bằng dòng chữ.", "Đề nghị kẻ đường nét liền, dài bằng độ dài của dòng chữ Tiêu ngữ.");
    }
}
