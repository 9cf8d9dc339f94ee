using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The motto: its exact words, small letters, 13 to 14, upright, bold, single-spaced under the name of the state.</summary>
internal sealed class MottoHasItsForm : FormatRule
{
    private const string Words = "Độc lập - Tự do - Hạnh phúc";

    public override string Id => "TT-07";

    protected override string Part => "Tiêu ngữ";

    protected override string Clause => "Mục II, khoản 1, điểm b và c";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Head.Motto is not { } line)
            return [Finding(null, "Thiếu Tiêu ngữ.", $"Đề nghị ghi “{Words}” canh giữa dưới Quốc hiệu.")];
        var findings = Form(line, new() { IsBold = true, IsItalic = false, IsCentered = true }).ToList();
        if (!TonePlacement.AreSame(line.Text, Words))
        {
            var isDashOnly = TonePlacement.AreSame(line.Text.Replace('–', '-'), Words);
            findings.Add(isDashOnly
                ? Finding(line, "Tiêu ngữ dùng gạch ngang dài (–) giữa các cụm từ.", "Đề nghị dùng dấu gạch nối (-), có cách chữ ở hai bên.", FindingSeverity.Warning)
                : Finding(line, "Tiêu ngữ ghi chưa đúng.", $"Đề nghị ghi đúng “{Words}”: chữ cái đầu các cụm từ viết hoa, giữa các cụm từ có gạch nối, có cách chữ."));
        }

        if (!line.IsSingleSpaced || boxes.Head.NationalName is { IsSingleSpaced: false })
            findings.Add(Finding(line, "Quốc hiệu và Tiêu ngữ chưa cách nhau dòng đơn.", "Đề nghị đặt cách dòng đơn (Single) cho Quốc hiệu và Tiêu ngữ."));
        return findings;
    }
}
