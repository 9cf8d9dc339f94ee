using CongVu.Pades.Certificates;
using CongVu.Pades.Cms;
using CongVu.Pades.Revocation;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Certificates and statuses found in the file: only input, nothing here is trusted.</summary>
internal sealed class EvidencePool
{
    private const int MostItems = 2000;

    public List<Certificate> Certificates { get; } = [];

    public List<Crl> Crls { get; } = [];

    public List<OcspAnswer> Ocsps { get; } = [];

    public bool HasStore { get; private set; }

    /// <summary>How many items of the store could not be read.</summary>
    public int Unreadable { get; private set; }

    public static EvidencePool Read(PdfFile file)
    {
        var pool = new EvidencePool();
        if (file.Catalog["DSS"] is null || file.Dictionary(file.Catalog["DSS"]) is not { } store)
            return pool;
        pool.HasStore = true;
        var seen = new HashSet<int>();
        pool.ReadLists(file, store, ["Certs", "CRLs", "OCSPs"], seen);
        // What belongs to one signature alone may be listed there alone.
        foreach (var entry in (file.Dictionary(store["VRI"]) ?? PdfDictionary.Empty).Take(MostItems))
            pool.ReadLists(file, file.Dictionary(entry.Value) ?? PdfDictionary.Empty, ["Cert", "CRL", "OCSP"], seen);
        return pool;
    }

    public void Add(CmsSignedData cms)
    {
        Certificates.AddRange(cms.Certificates.Where(certificate => !Certificates.Contains(certificate)));
        foreach (var encoded in cms.Crls)
            TryAdd(() => Crls.Add(Crl.Parse(encoded)));
        foreach (var signer in cms.Signers)
        {
            if (signer.Signed(Asn1.Oids.AdobeRevocation) is { } attribute)
                TryAdd(() => AdobeRevocationData.Read(attribute.Values[0], this));
        }
    }

    public void AddFetched(StatusAnswers answers)
    {
        foreach (var encoded in answers.Ocsps)
            TryAdd(() => Ocsps.Add(OcspAnswer.Parse(encoded)));
        foreach (var encoded in answers.Crls)
            TryAdd(() => Crls.Add(Crl.Parse(encoded)));
    }

    private void ReadLists(PdfFile file, PdfDictionary store, string[] keys, HashSet<int> seen)
    {
        ReadList(file, store[keys[0]], seen, bytes => Certificates.Add(Certificate.Parse(bytes)));
        ReadList(file, store[keys[1]], seen, bytes => Crls.Add(Crl.Parse(bytes)));
        ReadList(file, store[keys[2]], seen, bytes => Ocsps.Add(OcspAnswer.Parse(bytes)));
    }

    private void ReadList(PdfFile file, PdfObject? list, HashSet<int> seen, Action<ReadOnlyMemory<byte>> add)
    {
        foreach (var item in (file.Array(list) ?? PdfArray.Empty).Take(MostItems))
        {
            if (item is PdfReference reference && seen.Count < MostItems && seen.Add(reference.Number))
                TryAdd(() => add(file.Decode(file.Stream(item) ?? throw new PdfException(PdfFault.BadStream, "Not a stream."))));
        }
    }

    private void TryAdd(Action add)
    {
        try
        {
            add();
        }
        catch (PadesException)
        {
            Unreadable++;
        }
        catch (PdfException)
        {
            Unreadable++;
        }
    }
}
