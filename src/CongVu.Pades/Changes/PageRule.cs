using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Changes;

/// <summary>May a page change? Only its list of annotations, and only by accepted signature widgets.</summary>
internal static class PageRule
{
    public static void Apply(Comparison comparison)
    {
        if (!comparison.Unexplained.Any(change => !change.IsNew))
            return;
        foreach (var page in PdfPages.Enumerate(comparison.Before))
        {
            comparison.Budget.Take(comparison.Before.Sections.Count);
            var own = comparison.ChangeOf(page.Reference);
            var list = comparison.ChangeOf(page.Dictionary["Annots"]);
            if (own is not null || list is not null)
                Judge(comparison, page, own);
        }
    }

    private static void Judge(Comparison comparison, PdfPage page, ObjectChange? own)
    {
        var after = own is null ? page.Dictionary : own.After as PdfDictionary;
        if (after is null || !IsSameButAnnotations(page.Dictionary, after) || !AnnotationsFit(comparison, page.Dictionary, after))
        {
            Report(comparison, page);
            return;
        }
        comparison.Explain(page.Reference.Number);
        if (comparison.ChangeOf(after["Annots"]) is { } list && !(list.IsNew && comparison.References.IsDangling(list.Number)))
            comparison.Explain(list.Number);
    }

    private static bool IsSameButAnnotations(PdfDictionary before, PdfDictionary after)
    {
        // Reading order of annotations: harmless, and some programs add it with the first widget.
        string[] ignored = before.Contains("Tabs") ? ["Annots"] : ["Annots", "Tabs"];
        return before.Without(ignored).Matches(after.Without(ignored));
    }

    private static bool AnnotationsFit(Comparison comparison, PdfDictionary before, PdfDictionary after)
    {
        var old = comparison.Before.Array(before["Annots"]) ?? PdfArray.Empty;
        var now = comparison.After.Array(after["Annots"]) ?? PdfArray.Empty;
        return FormRule.Additions(old, now) is { } added
            && added.All(item => item is PdfReference widget && comparison.AcceptedWidgets.Contains(widget.Number));
    }

    private static void Report(Comparison comparison, PdfPage page)
    {
        comparison.Explain(page.Reference.Number);
        comparison.Report(new DocumentChange(ChangeKind.PageChanged, ChangeLevel.Altered, $"Trang {page.Index + 1} bị thay đổi sau khi ký.")
        {
            Objects = [page.Reference.Number],
            Page = page.Index + 1,
        });
    }
}
