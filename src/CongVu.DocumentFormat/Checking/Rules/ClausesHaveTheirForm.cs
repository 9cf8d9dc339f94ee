namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Clauses: Arabic number and full stop, upright; a clause with a title has it bold on a line of its own.</summary>
internal sealed class ClausesHaveTheirForm : FormatRule
{
    // Titles are short and end without a stop.
    private const int LongestTitle = 120;

    public override string Id => "TT-21";

    protected override string Part => "Khoản";

    protected override string Clause => "Mục II, khoản 6, điểm đ";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        foreach (var line in BodyText.Paragraphs(boxes))
        {
            var found = BodyText.Clause(line);
            if (!found.Success)
                continue;
            if (found.Groups["sign"].Value != ".")
                yield return Finding(line, $"Sau số thứ tự của khoản dùng dấu “{found.Groups["sign"].Value}”.", "Đề nghị đánh số khoản bằng chữ số Ả Rập, sau số có dấu chấm.");
            if (line.IsItalic)
                yield return Finding(line, "Khoản in nghiêng.", "Đề nghị dùng kiểu chữ đứng.");
            var title = found.Groups["title"].Value;
            if (!line.IsBold && title.Length is > 0 and < LongestTitle && char.IsLetterOrDigit(title[^1]))
                yield return Finding(line, "Số thứ tự và tiêu đề của khoản chưa in đậm.", "Khoản có tiêu đề: đề nghị trình bày số thứ tự và tiêu đề trên một dòng riêng, kiểu chữ đứng, đậm.");
        }
    }
}
