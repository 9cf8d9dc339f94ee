using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Place and date: exactly written, italic, 13 to 14, on the line of the code.</summary>
internal sealed partial class PlaceAndDateHaveTheirForm : FormatRule
{
    public override string Id => "TT-13";

    protected override string Part => "Địa danh và thời gian ban hành";

    protected override string Clause => "Mục II, khoản 4, điểm b và c";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.Date is not { } line)
        {
            // Minutes tell place and time in their text.
            return boxes.Type?.Symbol == "BB" ? [] : [Finding(null, "Thiếu địa danh và thời gian ban hành.", "Đề nghị ghi dưới Quốc hiệu, cùng dòng với số, ký hiệu. Ví dụ: Hà Nội, ngày 05 tháng 01 năm 2020.")];
        }

        var findings = Form(line, new() { IsItalic = true, IsBold = false, IsCentered = true }).ToList();
        if (!PlaceAndDate.IsExactLine(line.Text) && !(boxes.Options.IsDraft && IsBlankDay(line.Text)))
            findings.Add(Wording(line));
        if (boxes.Head.Code is { Position.Table: not null } code && code.Position.Table == line.Position.Table && code.Position.Row != line.Position.Row)
            findings.Add(Finding(line, "Địa danh, thời gian không cùng dòng với số, ký hiệu.", "Đề nghị đặt trên cùng một dòng với số, ký hiệu văn bản."));
        return findings;
    }

    // The Decree asks for a zero before days below 10 and months 1 and 2; it does not forbid one before the others.
    private FormatFinding Wording(TextLine line)
    {
        var plain = NeedlessZero().Replace(line.Text, "tháng $1");
        return PlaceAndDate.IsExactLine(plain)
            ? Finding(line, "Tháng ghi thừa số 0 ở trước.", "Đề nghị chỉ thêm số 0 trước ngày nhỏ hơn 10 và tháng 1, 2.", FindingSeverity.Warning)
            : Finding(line, "Địa danh, thời gian ghi chưa đúng mẫu.", "Đề nghị ghi địa danh, dấu phẩy, rồi ngày, tháng, năm đầy đủ; ngày nhỏ hơn 10 và tháng 1, 2 thêm số 0 phía trước. Ví dụ: Hà Nội, ngày 05 tháng 01 năm 2020.");
    }

    private static bool IsBlankDay(string text) => PlaceAndDate.TryParse(text, out var read) && read.Day is null && BlankDay().IsMatch(text);

    [GeneratedRegex(@"tháng 0([3-9])\b")]
    private static partial Regex NeedlessZero();

    [GeneratedRegex(@"^[^,]+, ngày[\s.…]+tháng(\s(01|02|[3-9]|1[0-2])|[\s.…]+)\s?năm[\s.…]*(\d{4}|20)?[\s.…]*$")]
    private static partial Regex BlankDay();
}
