using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Appendices: named in the text, counted in Roman numerals, titled, with pages of their own.</summary>
internal sealed partial class AppendicesHaveTheirForm : FormatRule
{
    public override string Id => "TT-29";

    protected override string Part => "Phụ lục";

    protected override string Clause => "Mục III, khoản 1, điểm a đến đ";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Appendices.Count == 0)
            yield break;
        if (!boxes.Body.Concat(boxes.TypeSubject).Any(line => Reference().IsMatch(line.Text)))
            yield return Finding(boxes.Appendices[0].Label, "Trong văn bản chưa có chỉ dẫn về phụ lục.", "Đề nghị ghi chỉ dẫn về phụ lục trong nội dung văn bản.");
        foreach (var finding in boxes.Appendices.SelectMany(appendix => Check(appendix, boxes.Appendices.Count)))
            yield return finding;
    }

    private IEnumerable<FormatFinding> Check(AppendixBoxes appendix, int count)
    {
        foreach (var finding in Form(appendix.Label, new() { Size = (14, 14), IsBold = true, IsItalic = false, IsCapitals = false, IsCentered = true }))
            yield return finding;
        if (count > 1 && !RomanLabel().IsMatch(appendix.Label.Text))
            yield return Finding(appendix.Label, "Phụ lục chưa đánh số bằng chữ số La Mã.", "Từ hai phụ lục trở lên: đề nghị đánh số thứ tự bằng chữ số La Mã.");
        foreach (var finding in appendix.Title.SelectMany(line => Form(line, new() { IsBold = true, IsItalic = false, IsCapitals = true, IsCentered = true })).Take(1))
            yield return finding;
        if (appendix.Enclosed is null)
            yield return Finding(appendix.Label, "Thiếu thông tin chỉ dẫn kèm theo văn bản.", "Đề nghị ghi “(Kèm theo Văn bản số …/… ngày … tháng … năm … của …)” dưới tiêu đề, chữ in thường, nghiêng, canh giữa.");
        foreach (var finding in Form(appendix.Enclosed, new() { IsItalic = true, IsBold = false, IsCentered = true }))
            yield return finding;
        if (!appendix.BeginsSection || appendix.FirstNumber != 1)
            yield return Finding(appendix.Label, "Số trang của phụ lục chưa được đánh riêng.", "Đề nghị tách phụ lục thành phần (Section) riêng và đánh số trang riêng từ 1.");
    }

    [GeneratedRegex(@"phụ lục|kèm theo", RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"^Phụ lục [IVXLC]+$", RegexOptions.IgnoreCase)]
    private static partial Regex RomanLabel();
}
