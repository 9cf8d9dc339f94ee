using CongVu.Pdf.Objects;

namespace CongVu.Pades.Changes;

/// <summary>May the catalog change? Only the form, the evidence, the metadata, extensions and version.</summary>
internal static class CatalogRule
{
    private static readonly string[] Judged = ["AcroForm", "DSS", "Metadata", "Extensions", "Version"];

    public static void Apply(Comparison comparison)
    {
        var before = comparison.Before.Catalog;
        var after = comparison.After.Catalog;
        CheckOtherKeys(comparison, before, after);
        if (comparison.Before.CatalogReference.Number == comparison.After.CatalogReference.Number)
            comparison.Explain(comparison.After.CatalogReference.Number);
        EvidenceRule.Apply(comparison, before["DSS"], after["DSS"]);
        CheckMetadata(comparison, before["Metadata"], after["Metadata"]);
        CheckExtensions(comparison, before, after);
        FormRule.Apply(comparison, before["AcroForm"], after["AcroForm"]);
    }

    private static void CheckOtherKeys(Comparison comparison, PdfDictionary before, PdfDictionary after)
    {
        foreach (var key in before.Keys.Union(after.Keys).Except(Judged))
        {
            var same = before[key] is { } old ? old.Matches(after[key]) : after[key] is null;
            if (!same)
                comparison.Report(ChangeKind.CatalogChanged, ChangeLevel.Altered, $"Mục /{key} của tài liệu bị thay đổi.");
        }
    }

    private static void CheckMetadata(Comparison comparison, PdfObject? before, PdfObject? after)
    {
        var change = comparison.ChangeOf(after);
        if (change is null && (after?.Matches(before) ?? before is null))
            return;
        comparison.ExplainNewBelow(after);
        if (change is { IsNew: false } && IsMetadata(change.Before) && IsMetadata(change.After) && comparison.MayOverwrite(change.Number))
            comparison.Explain(change.Number);
        comparison.Report(ChangeKind.Metadata, ChangeLevel.Technical, "Siêu dữ liệu XMP được cập nhật.");
    }

    private static bool IsMetadata(PdfObject? value) =>
        value is PdfStream stream && stream.Dictionary["Type"] is PdfName { Value: "Metadata" };

    private static void CheckExtensions(Comparison comparison, PdfDictionary before, PdfDictionary after)
    {
        var isOther = !(before["Extensions"]?.Matches(after["Extensions"]) ?? after["Extensions"] is null);
        isOther |= Accept(comparison, after["Extensions"], IsExtensions);
        foreach (var developer in comparison.After.Dictionary(after["Extensions"]) ?? PdfDictionary.Empty)
            isOther |= Accept(comparison, developer.Value, IsDeveloper);
        comparison.ExplainNewBelow(after["Extensions"]);
        var newVersion = !(before["Version"]?.Matches(after["Version"]) ?? after["Version"] is null);
        if (isOther || newVersion)
            comparison.Report(ChangeKind.Extensions, ChangeLevel.Technical, "Khai báo phiên bản hoặc phần mở rộng của PDF được cập nhật.");
    }

    private static bool Accept(Comparison comparison, PdfObject? value, Func<PdfObject, bool> fits)
    {
        if (comparison.ChangeOf(value) is not { } change)
            return false;
        // Whoever else refers to it: a list of extensions draws nothing and does nothing.
        if (change is { IsNew: false, Before: { } before, After: { } after } && fits(before) && fits(after))
            comparison.Explain(change.Number);
        return true;
    }

    private static bool IsExtensions(PdfObject value) =>
        value is PdfDictionary extensions && extensions.All(entry => entry.Key == "Type" || entry.Value is PdfReference || IsDeveloper(entry.Value));

    private static bool IsDeveloper(PdfObject value) => value switch
    {
        PdfArray list => list.All(IsDeveloper),
        PdfDictionary developer => developer["BaseVersion"] is PdfName && developer["ExtensionLevel"] is PdfInteger,
        _ => false,
    };
}
