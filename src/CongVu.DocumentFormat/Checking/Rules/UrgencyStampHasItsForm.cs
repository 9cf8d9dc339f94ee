using System.Globalization;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Urgency stamps: a frame of the size of their kind, capitals, 13 to 14, bold, bright red.</summary>
internal sealed class UrgencyStampHasItsForm : FormatRule
{
    private const double PointsPerMillimeter = 72 / 25.4, Tolerance = 1.5;

    public override string Id => "TT-31";

    protected override string Part => "Dấu chỉ mức độ khẩn";

    protected override string Clause => "Mục III, khoản 2, điểm b";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        foreach (var line in boxes.AllLines)
        {
            if (Marks.Urgency(line) is not { } mark)
                continue;
            foreach (var finding in Form(line, new() { IsBold = true, IsItalic = false, IsCapitals = true }))
                yield return finding;
            var size = $"khung hình chữ nhật viền đơn {mark.Width} mm x 8 mm";
            if (line.Position.Frame is not { } frame)
                yield return Finding(line, "Dấu chỉ mức độ khẩn chưa đóng khung.", $"Đề nghị trình bày trong {size}.");
            else if (Differs(frame.Width, mark.Width) || (frame.Height is { } height && Differs(height, 8)))
                yield return Finding(line, $"Khung dấu rộng {(frame.Width / PointsPerMillimeter).ToString("0", CultureInfo.InvariantCulture)} mm.", $"Đề nghị trình bày trong {size}.");
            if (line.Letters.Any(run => !IsRed(run.Color)))
                yield return Finding(line, "Dấu chỉ mức độ khẩn chưa dùng màu đỏ tươi.", "Đề nghị dùng màu đỏ tươi.");
        }
    }

    private static bool Differs(double points, double millimeters) => Math.Abs(points / PointsPerMillimeter - millimeters) > Tolerance;

    private static bool IsRed(string? color) =>
        color is { Length: 6 } && int.TryParse(color, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value)
        && value >> 16 >= 0xC0 && (value >> 8 & 0xFF) <= 0x40 && (value & 0xFF) <= 0x40;
}
