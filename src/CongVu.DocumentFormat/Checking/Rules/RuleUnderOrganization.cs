namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>A solid line under the issuing body, a third to a half as long as its text.</summary>
internal sealed class RuleUnderOrganization : FormatRule
{
    public override string Id => "TT-11";

    protected override string Part => "Đường kẻ dưới tên cơ quan ban hành";

    protected override string Clause => "Mục II, khoản 2, điểm b";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.Organization.Count == 0)
            yield break;
        const string remedy = "Đề nghị kẻ đường nét liền, dài từ 1/3 đến 1/2 độ dài dòng chữ, đặt cân đối so với dòng chữ.";
        var (isDrawn, share) = RuleLines.Under(boxes.Head.Organization, boxes.Head.Lines);
        if (!isDrawn)
            yield return Finding(boxes.Head.Organization[^1], "Thiếu đường kẻ ngang, nét liền dưới tên cơ quan ban hành.", remedy);
        else if (share is < 0.30 or > 0.55)
            yield return Finding(boxes.Head.Organization[^1], "Đường kẻ dưới tên cơ quan ban hành dài chưa đúng.", remedy);
    }
}
