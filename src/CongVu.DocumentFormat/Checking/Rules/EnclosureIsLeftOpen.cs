using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>In an electronic document the number and date of the line "Kèm theo" are left open.</summary>
internal sealed partial class EnclosureIsLeftOpen : FormatRule
{
    public override string Id => "TT-30";

    protected override string Part => "Thông tin chỉ dẫn kèm theo văn bản";

    protected override string Clause => "Mục III, khoản 1, điểm c";

    protected override FindingSeverity Severity => FindingSeverity.Info;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes) => boxes.Appendices
        .Select(appendix => appendix.Enclosed)
        .Where(line => line is not null && Filled().IsMatch(line.Text))
        .Select(line => Finding(line, "Số, thời gian ban hành trên dòng “Kèm theo” đã điền sẵn.", "Đối với văn bản điện tử, không phải điền thông tin tại các vị trí này."));

    [GeneratedRegex(@"số\s*:?\s*\d+\s*/|ngày\s+\d{1,2}\s+tháng", RegexOptions.IgnoreCase)]
    private static partial Regex Filled();
}
