using System.Text.RegularExpressions;
using CongVu.DocumentFormat.Text;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>"Nơi nhận": 12 bold italic; the list 11 upright, each line with dash and semicolon, the file copy last.</summary>
internal sealed partial class RecipientsHaveTheirForm : FormatRule
{
    public override string Id => "TT-28";

    protected override string Part => "Nơi nhận";

    protected override string Clause => "Mục II, khoản 9, điểm d";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        if (boxes.Foot.RecipientsLead is not { } lead)
            return [Finding(null, "Thiếu phần “Nơi nhận”.", "Đề nghị ghi “Nơi nhận:” sát lề trái, ngang với quyền hạn, chức vụ của người ký; dòng cuối là “- Lưu: VT, …”.")];
        var list = boxes.Foot.Recipients;
        var findings = Form(lead, new() { Size = (12, 12), IsBold = true, IsItalic = true }).ToList();
        findings.AddRange(list.SelectMany(line => Form(line, new() { Size = (11, 11), IsBold = false, IsItalic = false })).Take(1));
        if (!TonePlacement.AreSame(lead.Text, "Nơi nhận:"))
            findings.Add(Finding(lead, "Từ “Nơi nhận” ghi chưa đúng.", "Đề nghị ghi “Nơi nhận:” trên một dòng riêng."));
        if (list.SkipLast(1).FirstOrDefault(line => !Entry().IsMatch(line.Text)) is { } entry)
            findings.Add(Finding(entry, "Dòng nơi nhận ghi chưa đúng mẫu.", "Đề nghị mỗi nơi nhận một dòng, đầu dòng có gạch đầu dòng (-), cuối dòng có dấu chấm phẩy (;)."));
        if (list.Count == 0 || !FileCopy().IsMatch(list[^1].Text))
            findings.Add(Finding(list.Count == 0 ? lead : list[^1], "Dòng cuối của nơi nhận chưa đúng mẫu.", "Đề nghị ghi dòng cuối “- Lưu: VT, <đơn vị soạn thảo>.”, sau chữ “Lưu” có dấu hai chấm, cuối dòng có dấu chấm."));
        if (boxes.Addressees.Count > 0 && list.Count > 0 && !list[0].Text.StartsWith("- Như trên", StringComparison.Ordinal))
            findings.Add(Finding(list[0], "Dòng đầu của nơi nhận chưa ghi “Như trên”.", "Văn bản có “Kính gửi”: đề nghị ghi dòng đầu “- Như trên;”."));
        return findings;
    }

    [GeneratedRegex(@"^- .+;$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^- Lưu: VT(, [^;]+)?\.$")]
    private static partial Regex FileCopy();
}
