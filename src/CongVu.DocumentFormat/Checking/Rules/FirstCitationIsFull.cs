using System.Text.RegularExpressions;

namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The first time a document is cited, its date and its issuer are given too.</summary>
internal sealed partial class FirstCitationIsFull : FormatRule
{
    public override string Id => "TT-24";

    protected override string Part => "Viện dẫn văn bản";

    protected override string Clause => "Mục II, khoản 6, điểm b";

    protected override FindingSeverity Severity => FindingSeverity.Info;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var seen = new HashSet<string>();
        foreach (var line in boxes.Grounds.Concat(boxes.Body))
            foreach (Match found in Citation().Matches(line.Text))
                if (seen.Add(found.Groups["code"].Value) && !Date().IsMatch(line.Text[(found.Index + found.Length)..]))
                    yield return Finding(line, $"Lần đầu viện dẫn văn bản số {found.Groups["code"].Value} chưa ghi ngày và cơ quan ban hành.", "Đề nghị ghi đầy đủ tên loại, số, ký hiệu, thời gian ban hành, tên cơ quan ban hành và trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu.");
    }

    [GeneratedRegex(@"(Nghị định|Nghị quyết|Quyết định|Thông tư|Chỉ thị|Công văn|Kế hoạch|Thông báo|Hướng dẫn|Báo cáo|Tờ trình|Công điện)\s+số\s*:?\s*(?<code>\d+(/\d{4})?/[\p{L}\d-]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Citation();

    [GeneratedRegex(@"^\s*,?\s*ngày\s+\d")]
    private static partial Regex Date();
}
