using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>Capacity and post of the signer: capitals, 13 to 14, bold, upright; prefixes exactly written.</summary>
internal sealed partial class SignerTitlesHaveTheirForm : FormatRule
{
    public override string Id => "TT-25";

    protected override string Part => "Quyền hạn, chức vụ của người ký";

    protected override string Clause => "Mục II, khoản 7, điểm b và đ";

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var titles = boxes.Foot.SignerTitles;
        if (titles.Count == 0)
            return [Finding(null, "Thiếu quyền hạn, chức vụ của người ký.", "Đề nghị ghi quyền hạn, chức vụ của người ký ở bên phải, ngang với “Nơi nhận”.")];
        var findings = titles.SelectMany(line => Form(line, new() { IsBold = true, IsItalic = false, IsCapitals = true })).Take(1).ToList();
        if (titles.FirstOrDefault(line => OddPrefix().IsMatch(line.Text)) is { } odd)
            findings.Add(Finding(odd, "Chữ viết tắt quyền hạn ghi chưa đúng.", "Đề nghị ghi “TM.”, “Q.”, “KT.”, “TL.” hoặc “TUQ.” (có dấu chấm, cách một chữ) trước tên tập thể hoặc chức vụ."));
        return findings;
    }

    // "T/M", "K/T", "TL " and the like; what is right is a prefix with its full stop and a space.
    [GeneratedRegex(@"^(T/M|K/T|T/L|TU/Q|(TM|KT|TL|TUQ|Q)([:/,]|\.\S|\s))")]
    private static partial Regex OddPrefix();
}
