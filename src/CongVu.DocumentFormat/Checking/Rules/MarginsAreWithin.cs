using System.Globalization;
using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Margins: 20 to 25 mm above and below, 30 to 35 on the left, 15 to 20 on the right.</summary>
internal sealed class MarginsAreWithin : FormatRule
{
    private const double PointsPerMillimeter = 72 / 25.4, Tolerance = 0.5;

    public override string Id => "TT-03";

    protected override string Part => "Định lề trang";

    protected override string Clause => "Mục I, khoản 3";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        // On a lying page the sides change places and the Decree says nothing of them.
        foreach (var section in boxes.Document.Sections.Where(section => !section.IsLandscape))
        {
            List<string> odd = [.. Odd(section)];
            if (odd.Count == 0)
                continue;
            yield return Finding(null, $"Lề trang chưa đúng: {string.Join("; ", odd)}.", "Đề nghị đặt lề trên và lề dưới 20 - 25 mm, lề trái 30 - 35 mm, lề phải 15 - 20 mm, không dùng phần đệm gáy.");
            yield break;
        }
    }

    private static IEnumerable<string> Odd(FormattedSection section)
    {
        (string Name, double Points, double Least, double Most)[] sides =
        [
            ("lề trên", section.Top, 20, 25), ("lề dưới", section.Bottom, 20, 25), ("lề trái", section.Left, 30, 35), ("lề phải", section.Right, 15, 20), ("phần đệm gáy", section.Gutter, 0, 0),
        ];
        foreach (var (name, points, least, most) in sides)
        {
            var length = Math.Abs(points) / PointsPerMillimeter;
            if (length < least - Tolerance || length > most + Tolerance)
                yield return $"{name} {length.ToString("0.#", CultureInfo.GetCultureInfo("vi-VN"))} mm";
        }
    }
}
