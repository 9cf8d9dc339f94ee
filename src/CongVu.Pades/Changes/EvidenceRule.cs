using CongVu.Pdf.Objects;

namespace CongVu.Pades.Changes;

/// <summary>May evidence (DSS) be added? Yes; its dictionaries and lists may grow, its streams never change.</summary>
internal static class EvidenceRule
{
    private static readonly string[] StoreKeys = ["Type", "VRI", "Certs", "CRLs", "OCSPs"];
    private static readonly string[] VriKeys = ["Type", "Cert", "CRL", "OCSP", "TU", "TS"];

    public static void Apply(Comparison comparison, PdfObject? before, PdfObject? after)
    {
        if (after is null)
        {
            if (before is not null)
                comparison.Report(ChangeKind.CatalogChanged, ChangeLevel.Altered, "Bằng chứng kèm chữ ký (DSS) bị xóa.");
            return;
        }
        var seen = !after.Matches(before);
        if (comparison.After.Dictionary(after) is not { } store)
        {
            comparison.Report(ChangeKind.CatalogChanged, ChangeLevel.Altered, "Kho bằng chứng (DSS) bị hỏng.");
            return;
        }
        seen |= Accept(comparison, after, IsStore);
        foreach (var key in (string[])["Certs", "CRLs", "OCSPs"])
            seen |= Accept(comparison, store[key], IsStreamList);
        seen |= Accept(comparison, store["VRI"], _ => true);
        foreach (var entry in comparison.After.Dictionary(store["VRI"]) ?? PdfDictionary.Empty)
        {
            seen |= Accept(comparison, entry.Value, IsVri);
            foreach (var list in comparison.After.Dictionary(entry.Value) ?? PdfDictionary.Empty)
                seen |= Accept(comparison, list.Value, IsStreamList);
        }
        comparison.ExplainNewBelow(after);
        seen |= AcceptOrphans(comparison);
        if (seen)
            comparison.Report(ChangeKind.EvidenceAdded, ChangeLevel.SignaturesOnly, "Bổ sung bằng chứng kiểm tra chữ ký (chứng thư, CRL, OCSP).");
    }

    private static bool Accept(Comparison comparison, PdfObject? value, Func<PdfObject, bool> fits)
    {
        if (comparison.ChangeOf(value) is not { IsNew: false, Before: { } before, After: { } after } change)
            return false;
        // An overwritten list must belong to the evidence alone: it could also be the content of a page.
        if (before is not PdfStream && fits(before) && fits(after) && comparison.MayOverwrite(change.Number))
        {
            comparison.Explain(change.Number);
            comparison.ExplainNewBelow(after);
        }
        return true;
    }

    private static bool AcceptOrphans(Comparison comparison)
    {
        // Some programs write the entry of a signature anew and leave the fresh copy unused.
        var orphans = comparison.Unexplained.Where(change => change is { IsNew: true, After: PdfDictionary vri }
            && vri["Type"] is PdfName { Value: "VRI" } && IsVri(vri) && !comparison.References.IsDangling(change.Number)).ToList();
        foreach (var orphan in orphans)
            comparison.Explain(orphan.Number);
        return orphans.Count > 0;
    }

    private static bool IsStore(PdfObject value) => value is PdfDictionary store && store.Keys.All(StoreKeys.Contains);

    private static bool IsVri(PdfObject value) => value is PdfDictionary vri && vri.Keys.All(VriKeys.Contains);

    private static bool IsStreamList(PdfObject value) => value is PdfArray list && list.All(item => item is PdfReference);
}
