using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The paper is A4.</summary>
internal sealed class PaperIsA4 : FormatRule
{
    private const double ShortSide = 595.3, LongSide = 841.9, Tolerance = 1.5;

    public override string Id => "TT-01";

    protected override string Part => "Khổ giấy";

    protected override string Clause => "Mục I, khoản 1";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var odd = boxes.Document.Sections.FirstOrDefault(section => !IsA4(section));
        if (odd is not null)
            yield return Finding(null, $"Khổ giấy {Millimeters(odd.Width)} mm x {Millimeters(odd.Height)} mm.", "Đề nghị chọn khổ giấy A4 (210 mm x 297 mm).");
    }

    private static bool IsA4(FormattedSection section) =>
        Math.Abs(Math.Min(section.Width, section.Height) - ShortSide) <= Tolerance && Math.Abs(Math.Max(section.Width, section.Height) - LongSide) <= Tolerance;

    private static int Millimeters(double points) => (int)Math.Round(points * 25.4 / 72);
}
