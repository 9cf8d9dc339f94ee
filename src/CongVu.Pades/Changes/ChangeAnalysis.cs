using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>Finds what changed from one revision to the next and how grave it is.</summary>
public static class ChangeAnalysis
{
    /// <summary>The changes between two neighbouring revisions.</summary>
    public static IReadOnlyList<DocumentChange> Compare(PdfRevision older, PdfRevision newer) => Compare(older, newer, new ComparisonBudget());

    internal static IReadOnlyList<DocumentChange> Compare(PdfRevision older, PdfRevision newer, ComparisonBudget budget)
    {
        try
        {
            var comparison = new Comparison(older, newer, ChangeRestrictions.After(older.View), budget);
            if (RevisionBytes.FindStray(older, newer) is { } stray)
                comparison.Report(ChangeKind.StrayBytes, ChangeLevel.Altered, $"Có dữ liệu lạ chèn vào tệp tại vị trí {stray}.");
            TrailerRule.Apply(comparison);
            CatalogRule.Apply(comparison);
            PageRule.Apply(comparison);
            LeftoverRule.Apply(comparison);
            ForbidWhereLocked(comparison);
            return comparison.Found;
        }
        catch (PdfException fault)
        {
            return [new DocumentChange(ChangeKind.Unreadable, ChangeLevel.Altered, $"Không đọc được phần thêm vào sau khi ký: {fault.Message}")];
        }
    }

    /// <summary>The gravest level among changes; no change is <see cref="ChangeLevel.None"/>.</summary>
    public static ChangeLevel LevelOf(IEnumerable<DocumentChange> changes) =>
        changes.Select(change => change.Level).DefaultIfEmpty(ChangeLevel.None).Max();

    private static void ForbidWhereLocked(Comparison comparison)
    {
        // ISO 32000-2, 12.8.2.2: even a closed document may get evidence and document time stamps.
        if (!comparison.Restrictions.AllowsNothing)
            return;
        if (comparison.Found.Any(change => change.Kind is not (ChangeKind.EvidenceAdded or ChangeKind.TimestampAdded or ChangeKind.Extensions)))
            comparison.Report(ChangeKind.Forbidden, ChangeLevel.Altered, "Người ký trước đã khóa văn bản, không cho phép thay đổi hay ký thêm.");
    }
}
