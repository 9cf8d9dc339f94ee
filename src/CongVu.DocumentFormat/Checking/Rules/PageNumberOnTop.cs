using CongVu.DocumentFormat.Formatted;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The number of the page: in the middle of the upper margin, size 13 to 14, upright, not on the first page.</summary>
internal sealed class PageNumberOnTop : FormatRule
{
    public override string Id => "TT-05";

    protected override string Part => "Số trang";

    protected override string Clause => "Mục I, khoản 7";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        foreach (var section in boxes.Document.Sections)
        {
            if (NumbersIn(section.Footer.All).Any())
                yield return Finding(null, "Số trang đặt ở lề dưới.", "Đề nghị đặt số trang canh giữa trong phần lề trên của văn bản.");
            var onTop = NumbersIn(section.Header.Ordinary).FirstOrDefault();
            if (onTop is null && PageEstimate.IsLongerThanOnePage(section))
                yield return Finding(null, "Văn bản nhiều trang nhưng chưa đánh số trang ở lề trên.", "Đề nghị đánh số trang liên tục bằng chữ số Ả Rập, canh giữa trong phần lề trên, không hiển thị ở trang thứ nhất.");
            foreach (var finding in Form(onTop, new() { IsItalic = false, IsCentered = true }))
                yield return finding;
            if (onTop is not null && (!section.HasOwnFirstPage || NumbersIn(section.Header.First).Any()))
                yield return Finding(onTop, "Số trang hiển thị ở trang thứ nhất.", "Đề nghị không hiển thị số trang thứ nhất (chọn trang đầu khác các trang sau).");
        }

        if (boxes.Document.Sections[0].FirstNumber is { } first && first != 1)
            yield return Finding(null, $"Số trang bắt đầu từ {first}.", "Đề nghị đánh số trang từ 1.");
    }

    private static IEnumerable<TextLine> NumbersIn(IEnumerable<FormattedBlock> blocks) => new LineReader().Lines(blocks).Where(line => line.IsPageNumber);
}
