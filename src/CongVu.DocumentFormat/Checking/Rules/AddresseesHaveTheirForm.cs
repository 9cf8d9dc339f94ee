namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>"Kính gửi": 13 to 14, upright; one addressee on the same line, several each on a line with a dash.</summary>
internal sealed class AddresseesHaveTheirForm : FormatRule
{
    private const string Remedy = "Gửi một nơi: ghi trên cùng một dòng. Gửi từ hai nơi trở lên: xuống dòng, mỗi nơi một dòng riêng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;), dòng cuối có dấu chấm (.), các gạch đầu dòng thẳng hàng dưới dấu hai chấm.";

    public override string Id => "TT-27";

    protected override string Part => "Kính gửi";

    protected override string Clause => "Mục II, khoản 9, điểm d";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var lines = boxes.Addressees;
        if (lines.Count == 0)
            return boxes.IsLetter && boxes.Head.Code is not null ? [Finding(null, "Công văn thiếu phần “Kính gửi”.", Remedy)] : [];
        var findings = lines.SelectMany(line => Form(line, new() { IsItalic = false, IsBold = false })).Take(1).ToList();
        var colon = lines[0].Text.IndexOf(':', StringComparison.Ordinal);
        var isAlone = colon >= 0 && colon < lines[0].Text.Length - 1;
        if (colon < 0)
            findings.Add(Finding(lines[0], "Sau “Kính gửi” thiếu dấu hai chấm.", Remedy));
        else if (isAlone == lines.Count > 1)
            findings.Add(Finding(lines[0], isAlone ? "Nơi gửi thứ nhất chưa xuống dòng." : "Thiếu nơi gửi.", Remedy));
        findings.AddRange(List(lines));
        return findings;
    }

    private IEnumerable<FormatFinding> List(IReadOnlyList<TextLine> lines)
    {
        List<TextLine> listed = [.. lines.Skip(1)];
        if (listed.Count == 0)
            yield break;
        if (listed.Find(line => !line.Text.StartsWith("- ", StringComparison.Ordinal)) is { } dash)
            yield return Finding(dash, "Đầu dòng chưa có gạch đầu dòng đúng quy định.", Remedy);
        if (listed.Where((line, i) => !line.Text.EndsWith(i == listed.Count - 1 ? '.' : ';')).FirstOrDefault() is { } stop)
            yield return Finding(stop, "Cuối dòng nơi gửi chưa đúng dấu câu.", Remedy);
        double Start(TextLine line) => line.Paragraph.LeftIndent + line.Paragraph.FirstLineIndent;
        if (listed.Any(line => Math.Abs(Start(line) - Start(listed[0])) > 1))
            yield return Finding(listed[0], "Các gạch đầu dòng chưa thẳng hàng với nhau.", Remedy);
    }
}
