using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Changes;

/// <summary>May the form change? It may gain signature fields and resources, and its fields may be filled by their rules.</summary>
internal static class FormRule
{
    private static readonly string[] Judged = ["Fields", "SigFlags", "DR", "DA", "NeedAppearances"];

    public static void Apply(Comparison comparison, PdfObject? before, PdfObject? after)
    {
        if (comparison.After.Dictionary(after) is not { } form)
        {
            if (before is not null)
                comparison.Report(ChangeKind.FormChanged, ChangeLevel.Altered, "Biểu mẫu (AcroForm) chứa chữ ký bị gỡ bỏ.");
            return;
        }
        var old = comparison.Before.Dictionary(before) ?? PdfDictionary.Empty;
        if (!old.Without(Judged).Matches(form.Without(Judged)))
            comparison.Report(ChangeKind.FormChanged, ChangeLevel.Altered, "Biểu mẫu của tài liệu bị thay đổi.");
        ExplainHolder(comparison, after);
        CheckResources(comparison, old, form);
        CheckFields(comparison, old["Fields"], form["Fields"]);
        FilledFieldRule.Apply(comparison);
    }

    private static void ExplainHolder(Comparison comparison, PdfObject? holder)
    {
        if (comparison.ChangeOf(holder) is { } change && !(change.IsNew && comparison.References.IsDangling(change.Number)))
            comparison.Explain(change.Number);
    }

    private static void CheckResources(Comparison comparison, PdfDictionary before, PdfDictionary after)
    {
        var seen = false;
        foreach (var key in (string[])["DR", "DA", "NeedAppearances"])
            seen |= !(before[key]?.Matches(after[key]) ?? after[key] is null);
        var resources = comparison.After.Dictionary(after["DR"]) ?? PdfDictionary.Empty;
        foreach (var value in resources.Select(entry => entry.Value).Prepend(after["DR"]))
        {
            if (comparison.ChangeOf(value) is not { } change)
                continue;
            seen = true;
            if (!change.IsNew && change.After is PdfDictionary && comparison.MayOverwrite(change.Number))
                comparison.Explain(change.Number);
        }
        foreach (var category in resources)
            comparison.ExplainNewBelow(comparison.After.Resolve(category.Value));
        comparison.ExplainNewBelow(after["DR"]);
        if (seen)
            comparison.Report(ChangeKind.FormResources, ChangeLevel.Technical, "Tài nguyên mặc định của biểu mẫu (DR, DA) được cập nhật.");
    }

    private static void CheckFields(Comparison comparison, PdfObject? before, PdfObject? after)
    {
        var old = comparison.Before.Array(before) ?? PdfArray.Empty;
        var now = comparison.After.Array(after) ?? PdfArray.Empty;
        ExplainHolder(comparison, after);
        if (Additions(old, now) is not { } added)
        {
            comparison.Report(ChangeKind.FormChanged, ChangeLevel.Altered, "Có trường biểu mẫu hoặc trường chữ ký bị gỡ bỏ hay đổi thứ tự.");
            return;
        }
        var names = added.Count == 0 ? [] : FormFields.All(comparison.Before).Select(field => field.Name).ToHashSet();
        foreach (var field in added)
            NewFieldRule.Apply(comparison, field, names);
        foreach (var field in old)
            AcceptLateField(comparison, field, names);
    }

    /// <summary>What was added to a list whose old items all stand in it in their old order; null when some are gone.</summary>
    internal static List<PdfObject>? Additions(PdfArray old, PdfArray now)
    {
        var added = new List<PdfObject>();
        var next = 0;
        foreach (var item in now)
        {
            if (next < old.Count && old[next].Matches(item))
                next++;
            else
                added.Add(item);
        }
        return next == old.Count ? added : null;
    }

    private static void AcceptLateField(Comparison comparison, PdfObject field, HashSet<string> names)
    {
        // Some programs list the number of the next signature field before it exists.
        if (comparison.ChangeOf(field) is { IsNew: true })
            NewFieldRule.Apply(comparison, field, names);
    }
}
