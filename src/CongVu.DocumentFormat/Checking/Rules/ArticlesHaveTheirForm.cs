namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Articles: Arabic number and full stop, bold.</summary>
internal sealed class ArticlesHaveTheirForm : FormatRule
{
    public override string Id => "TT-20";

    protected override string Part => "Điều";

    protected override string Clause => "Mục II, khoản 6, điểm đ";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        foreach (var line in boxes.Body.Where(line => line.Text.StartsWith("Điều ", StringComparison.Ordinal) || line.Text.StartsWith("ĐIỀU ", StringComparison.Ordinal)))
        {
            var found = BodyText.Article(line);
            var number = found.Groups["number"].Value;
            if (!found.Success || !number.All(char.IsAsciiDigit) || found.Groups["sign"].Value != ".")
                yield return Finding(line, "Số thứ tự của điều ghi chưa đúng.", "Đề nghị ghi từ “Điều”, số thứ tự bằng chữ số Ả Rập, sau số có dấu chấm. Ví dụ: Điều 1.");
            if (line.Letters.Count > 0 && !line.Letters[0].IsBold)
                yield return Finding(line, "Từ “Điều” và số thứ tự chưa in đậm.", "Đề nghị trình bày bằng chữ in thường, kiểu chữ đứng, đậm.");
            if (line.Text.StartsWith("ĐIỀU", StringComparison.Ordinal))
                yield return Finding(line, "Từ “ĐIỀU” viết in hoa toàn bộ.", "Đề nghị viết bằng chữ in thường, chỉ viết hoa chữ cái đầu.");
        }
    }
}
