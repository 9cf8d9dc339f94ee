using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Points: the letters of the Vietnamese alphabet in order and a closing bracket, upright.</summary>
internal sealed class PointsHaveTheirForm : FormatRule
{
    public override string Id => "TT-22";

    protected override string Part => "Điểm";

    protected override string Clause => "Mục II, khoản 6, điểm đ";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var expected = 1;
        foreach (var line in BodyText.Paragraphs(boxes))
        {
            var found = BodyText.Point(line);
            if (!found.Success)
            {
                // A new clause or article counts its points anew; other paragraphs stand between points of one.
                expected = BodyText.Clause(line).Success || BodyText.Article(line).Success || BodyText.Heading(line).Success ? 1 : expected;
                continue;
            }

            var number = Ordinals.NumberOf(found.Groups["letter"].Value[0]);
            if (found.Groups["sign"].Value != ")")
                yield return Finding(line, $"Sau chữ cái của điểm dùng dấu “{found.Groups["sign"].Value}”.", "Đề nghị dùng dấu đóng ngoặc đơn sau chữ cái. Ví dụ: a)");
            if (line.IsItalic)
                yield return Finding(line, "Điểm in nghiêng.", "Đề nghị dùng kiểu chữ đứng.");
            if (number != expected && number != 1)
                yield return Finding(line, "Thứ tự chữ cái của điểm chưa đúng bảng chữ cái tiếng Việt.", "Đề nghị đánh thứ tự a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p, q, r, s, t, u, v, x, y.");
            expected = (number == 0 ? expected : number) + 1;
        }
    }
}
