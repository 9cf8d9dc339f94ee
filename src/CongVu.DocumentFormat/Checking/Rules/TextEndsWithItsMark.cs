namespace CongVu.DocumentFormat.Checking.Rules;

/// <summary>The text ends with "./.".</summary>
internal sealed class TextEndsWithItsMark : FormatRule
{
    public override string Id => "TT-35";

    protected override string Part => "Dấu kết thúc văn bản";

    protected override string Annex => "Phụ lục III";

    // The text of annex I does not ask for it; every sample of annex III shows it.
    protected override string Clause => "Mục II, các mẫu trình bày";

    protected override FindingSeverity Severity => FindingSeverity.Warning;

    public override IEnumerable<FormatFinding> Check(DocumentBoxes boxes)
    {
        var last = boxes.Body.LastOrDefault(line => line.Position.Half == PageHalf.Whole && line.Position.Frame is null);
        if (last is not null && !last.Text.EndsWith("./.", StringComparison.Ordinal))
            yield return Finding(last, "Cuối nội dung chưa có dấu “./.”.", "Đề nghị kết thúc nội dung bằng dấu “./.”.");
    }
}
