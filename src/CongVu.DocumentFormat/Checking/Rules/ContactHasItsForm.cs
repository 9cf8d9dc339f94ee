using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Address and telephone at the foot of the first page: 11 to 12, upright, under a line from margin to margin.</summary>
internal sealed partial class ContactHasItsForm : FormatRule
{
    public override string Id => "TT-34";

    protected override string Part => "Địa chỉ, thư điện tử, số điện thoại";

    protected override string Clause => "Mục III, khoản 4";

    protected override FindingSeverity Severity => FindingSeverity.Info;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var footer = boxes.Document.Sections[0].Footer;
        List<TextLine> lines = [.. new LineReader().Lines(footer.First.Count > 0 ? footer.First : footer.Ordinary)];
        var contact = lines.Find(line => Contact().IsMatch(line.Text));
        if (contact is null)
            yield break;
        foreach (var finding in Form(contact, new() { Size = (11, 12), IsItalic = false }))
            yield return finding;
        var hasRule = lines.TakeWhile(line => line != contact).Any(line => line.Paragraph.HasRuleBelow || line.Paragraph.Drawings.Count > 0) || contact.Paragraph.Drawings.Count > 0;
        if (!hasRule)
            yield return Finding(contact, "Thiếu đường kẻ phía trên dòng địa chỉ.", "Đề nghị kẻ đường nét liền dài hết chiều ngang vùng trình bày văn bản.");
    }

    [GeneratedRegex(@"điện thoại|\bĐT\b|\bFax\b|thư điện tử|e-?mail|website|trang thông tin", RegexOptions.IgnoreCase)]
    private static partial Regex Contact();
}
