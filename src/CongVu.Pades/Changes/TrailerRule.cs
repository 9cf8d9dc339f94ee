using CongVu.Pdf.Objects;

namespace CongVu.Pades.Changes;

/// <summary>May the trailer change? Only the document information and the second identifier.</summary>
internal static class TrailerRule
{
    private static readonly string[] Mechanical =
        ["Size", "Prev", "XRefStm", "Type", "W", "Index", "Filter", "DecodeParms", "Length", "Info", "ID"];

    public static void Apply(Comparison comparison)
    {
        var before = comparison.Before.Trailer;
        var after = comparison.After.Trailer;
        if (!before.Without(Mechanical).Matches(after.Without(Mechanical)))
            comparison.Report(ChangeKind.TrailerChanged, ChangeLevel.Altered, "Phần cuối tệp (trailer) bị thay đổi.");
        CheckIdentifier(comparison, before, after);
        CheckInformation(comparison, before["Info"], after["Info"]);
    }

    private static void CheckIdentifier(Comparison comparison, PdfDictionary before, PdfDictionary after)
    {
        var old = comparison.Before.Array(before["ID"]);
        var now = comparison.After.Array(after["ID"]);
        if (old is { Count: > 0 } && now is { Count: > 0 } && !old[0].Matches(now[0]))
            comparison.Report(ChangeKind.Metadata, ChangeLevel.Technical, "Mã nhận dạng của tệp bị thay.");
        comparison.ExplainNewBelow(after["ID"]);
    }

    private static void CheckInformation(Comparison comparison, PdfObject? before, PdfObject? after)
    {
        var change = comparison.ChangeOf(after);
        if (change is null && (after?.Matches(before) ?? before is null))
            return;
        var number = change?.Number ?? 0;
        comparison.ExplainNewBelow(after);
        if (change is { IsNew: false, After: PdfDictionary } && comparison.MayOverwrite(number))
        {
            comparison.Explain(number);
            comparison.ExplainNewBelow(change.After);
        }
        comparison.Report(ChangeKind.Metadata, ChangeLevel.Technical, "Thông tin mô tả của tệp (Info) được cập nhật.", number);
    }
}
