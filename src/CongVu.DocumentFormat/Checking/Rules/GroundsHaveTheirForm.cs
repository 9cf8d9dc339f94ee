namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Grounds: italic, 13 to 14, each on its own line with a semicolon, the last with a full stop.</summary>
internal sealed class GroundsHaveTheirForm : FormatRule
{
    public override string Id => "TT-16";

    protected override string Part => "Căn cứ ban hành";

    protected override string Clause => "Mục II, khoản 6, điểm a";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var grounds = boxes.Grounds;
        var findings = grounds.SelectMany(line => Form(line, new() { IsItalic = true, IsBold = false })).Take(1).ToList();
        var odd = grounds.Where((line, i) => !line.Text.EndsWith(i == grounds.Count - 1 ? '.' : ';')).FirstOrDefault();
        if (odd is not null)
            findings.Add(Finding(odd, "Cuối dòng căn cứ chưa đúng dấu câu.", "Đề nghị cuối mỗi căn cứ dùng dấu chấm phẩy (;), dòng cuối cùng kết thúc bằng dấu chấm (.)."));
        return findings;
    }
}
