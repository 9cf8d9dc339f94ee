using CongVu.Pades.Certificates;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.LongTerm;

/// <summary>Writes certificates, revocation lists and OCSP answers into the DSS of a file; what is there stays.</summary>
internal static class EvidenceUpdate
{
    public static PdfBuffer Write(PdfFile file, GatheredEvidence evidence)
    {
        var update = new PdfUpdate(file);
        var holder = file.Catalog["DSS"];
        var store = file.Dictionary(holder) ?? PdfDictionary.Of(("Type", new PdfName("DSS")));
        var extended = Extend(update, store, "Certs", evidence.Certificates.Select(certificate => certificate.Encoded));
        extended = Extend(update, extended, "CRLs", evidence.Crls);
        extended = Extend(update, extended, "OCSPs", evidence.Ocsps);
        if (holder is PdfReference reference)
            update.Set(reference, extended);
        else
            update.Set(file.CatalogReference, file.Catalog.With("DSS", update.Add(extended)));
        return update.Write();
    }

    private static PdfDictionary Extend(PdfUpdate update, PdfDictionary store, string key, IEnumerable<ReadOnlyMemory<byte>> items)
    {
        var list = update.File.Array(store[key]) ?? PdfArray.Empty;
        var known = list.Select(item => Content(update.File, item)).ToList();
        foreach (var item in items)
        {
            if (!known.Exists(content => content.Span.SequenceEqual(item.Span)))
                list = list.Append(update.Add(PdfStream.Compressed(PdfDictionary.Empty, item.Span)));
        }
        if (list.Count == 0)
            return store;
        if (store[key] is not PdfReference reference)
            return store.With(key, list);
        update.Set(reference, list);
        return store;
    }

    private static ReadOnlyMemory<byte> Content(PdfFile file, PdfObject item) =>
        file.Stream(item) is { } stream ? file.Decode(stream) : default;
}

/// <summary>What was gathered to judge the signatures of a file later.</summary>
internal sealed record GatheredEvidence(
    IReadOnlyList<Certificate> Certificates, IReadOnlyList<ReadOnlyMemory<byte>> Crls, IReadOnlyList<ReadOnlyMemory<byte>> Ocsps);
