namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Headings of documents laid out without articles: Roman numeral, full stop, capitals, bold.</summary>
internal sealed class HeadingsHaveTheirForm : FormatRule
{
    public override string Id => "TT-23";

    protected override string Part => "Mục (phần, mục, khoản, điểm)";

    protected override string Clause => "Mục V, số thứ tự 6b";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) => boxes.Body
        .Where(line => line.Position.Half == PageHalf.Whole && BodyText.Heading(line) is { Success: true } found && found.Groups["title"].Length > 0)
        .SelectMany(line => BodyText.Heading(line).Groups["sign"].Value == "."
            ? Form(line, new() { IsBold = true, IsItalic = false, IsCapitals = true })
            : [Finding(line, "Sau số thứ tự của mục chưa có dấu chấm.", "Đề nghị đánh số bằng chữ số La Mã, sau số có dấu chấm, tiêu đề chữ in hoa, đậm.")]);
}
