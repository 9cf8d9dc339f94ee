using CongVu.DocumentFormat.Formatted;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Times New Roman, Unicode in composed form, black.</summary>
internal sealed class FontIsTimesNewRoman : FormatRule
{
    public override string Id => "TT-04";

    protected override string Part => "Phông chữ";

    protected override string Clause => "Mục I, khoản 4";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var runs = boxes.Document.Sections
            .SelectMany(section => section.Blocks.Concat(section.Header.All).Concat(section.Footer.All))
            .SelectMany(Runs).Where(run => !string.IsNullOrWhiteSpace(run.Text)).ToList();
        foreach (var font in runs.Where(run => !IsTimes(run.Font)).GroupBy(run => run.Font))
        {
            yield return LegacyText.EncodingOfFont(font.Key) == LegacyEncoding.None
                ? At(font.First(), $"Dùng phông chữ {font.Key}.", "Đề nghị dùng phông chữ Times New Roman.")
                : At(font.First(), $"Dùng phông chữ {font.Key}, không thuộc bộ mã ký tự Unicode.", "Đề nghị chuyển mã văn bản sang Unicode (TCVN 6909:2001), phông chữ Times New Roman.");
        }

        if (runs.Find(run => !Unicode.IsComposed(run.Text)) is { } loose)
            yield return At(loose, "Có chữ gõ theo Unicode tổ hợp.", "Đề nghị chuyển sang Unicode dựng sẵn theo Tiêu chuẩn TCVN 6909:2001.");
        if (runs.Find(run => run.Color is not (null or "000000") && !IsStamp(boxes, run)) is { } colored)
            yield return At(colored, "Có chữ không phải màu đen.", "Đề nghị để chữ màu đen.");
    }

    private FormatFinding At(FormattedRun run, string what, string remedy)
    {
        var finding = Finding(null, what, remedy);
        var text = run.Text.Trim();
        return finding with { Place = finding.Place with { Excerpt = text.Length <= 60 ? text : text[..57] + "..." } };
    }

    private static bool IsTimes(string font) => font.Equals("Times New Roman", StringComparison.OrdinalIgnoreCase);

    // Stamps are red or as their office has them.
    private static bool IsStamp(DocumentBoxes boxes, FormattedRun run) =>
        boxes.AllLines.Any(line => Marks.IsAny(line) && line.Letters.Any(letter => letter.Text == run.Text && letter.Color == run.Color));

    private static IEnumerable<FormattedRun> Runs(FormattedBlock block) => block switch
    {
        FormattedParagraph paragraph => paragraph.Runs.Concat(paragraph.Drawings.SelectMany(drawing => drawing.Text).SelectMany(Runs)),
        FormattedTable table => table.Cells.SelectMany(cell => cell.Blocks).SelectMany(Runs),
        _ => [],
    };
}
