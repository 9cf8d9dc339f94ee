using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The signer's name: small letters, 13 to 14, bold, centered; no academic or honorary titles.</summary>
internal sealed partial class SignerNameHasItsForm : FormatRule
{
    public override string Id => "TT-26";

    protected override string Part => "Họ và tên người ký";

    protected override string Clause => "Mục II, khoản 7, điểm c và đ";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Foot.SignerTitles.Count == 0)
            return [];
        if (boxes.Foot.SignerName is not { } name)
            return [Finding(null, "Thiếu họ và tên người ký.", "Đề nghị ghi họ, tên đệm và tên người ký dưới chức vụ.")];
        var findings = Form(name, new() { IsBold = true, IsItalic = false, IsCapitals = false, IsCentered = true }).ToList();
        if (!boxes.Options.AllowsTitlesOfSigner && Titled().IsMatch(name.Text))
            findings.Add(Finding(name, "Trước họ tên người ký có học hàm, học vị hoặc danh hiệu.", "Đề nghị chỉ ghi họ, tên đệm và tên (trừ văn bản của đơn vị vũ trang nhân dân, tổ chức sự nghiệp giáo dục, y tế, khoa học theo quy định của cơ quan quản lý ngành, lĩnh vực)."));
        return findings;
    }

    [GeneratedRegex(@"^(GS|PGS|TSKH|TS|ThS|Th\.S|BS|KS|CN|DS|Luật sư|Tiến sĩ|Thạc sĩ|Giáo sư|Phó Giáo sư|Bác sĩ|Kỹ sư|Cử nhân|NGƯT|NGND|NSƯT|NSND|TTƯT|TTND)([.\s])", RegexOptions.None)]
    private static partial Regex Titled();
}
