namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Running text: 13 to 14, upright, justified, first line indented, 6 points between paragraphs, 1 to 1.5 lines apart.</summary>
internal sealed class BodyHasItsForm : FormatRule
{
    private const double Centimeter = 72 / 2.54, IndentTolerance = 0.75;

    public override string Id => "TT-17";

    protected override string Part => "Nội dung văn bản";

    protected override string Clause => "Mục II, khoản 6, điểm e";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        List<TextLine> lines = [.. BodyText.Paragraphs(boxes)];
        (Func<TextLine, bool> IsOdd, string What, string Remedy)[] demands =
        [
            (line => line.Letters.Any(run => run.Size is < 13 or > 14), "Nội dung có cỡ chữ ngoài quy định", "Đề nghị dùng cỡ chữ 13 đến 14, kiểu chữ đứng."),
            (line => line.IsItalic, "Nội dung có đoạn in nghiêng toàn bộ", "Đề nghị dùng kiểu chữ đứng."),
            (line => line.Paragraph.Alignment != Formatted.LineAlignment.Justified, "Nội dung chưa canh đều cả hai lề", "Đề nghị canh đều cả hai lề (Justify)."),
            (line => !IsIndented(line), "Chữ đầu dòng chưa lùi vào 1 cm hoặc 1,27 cm", "Đề nghị lùi chữ đầu dòng 1 cm hoặc 1,27 cm."),
            (line => line.Paragraph.LineSpacing is not (>= 0.99 and <= 1.51), "Khoảng cách giữa các dòng ngoài quy định", "Đề nghị đặt cách dòng tối thiểu dòng đơn, tối đa 1,5 lines."),
        ];
        foreach (var (isOdd, what, remedy) in demands)
        {
            var odd = lines.Where(isOdd).ToList();
            if (odd.Count > 0)
                yield return Finding(odd[0], $"{what} ({odd.Count} đoạn).", remedy);
        }

        if (Tight(lines) is { Count: > 0 } tight)
            yield return Finding(tight[0], $"Khoảng cách giữa các đoạn nhỏ hơn 6 pt ({tight.Count} đoạn).", "Đề nghị đặt khoảng cách giữa các đoạn tối thiểu 6 pt.");
    }

    private static bool IsIndented(TextLine line) => line.Paragraph.FirstLineIndent is var first
        && (Math.Abs(first - Centimeter) <= IndentTolerance || Math.Abs(first - 1.27 * Centimeter) <= IndentTolerance);

    private static List<TextLine> Tight(List<TextLine> lines) =>
    [
        .. lines.Skip(1).Zip(lines)
            .Where(pair => pair.First.Paragraph != pair.Second.Paragraph && pair.Second.Paragraph.SpaceAfter + pair.First.Paragraph.SpaceBefore < 6 - 0.05)
            .Select(pair => pair.First),
    ];
}
