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
        pool.ReadList(file, store["Certs"], bytes => pool.Certificates.Add(Certificate.Parse(bytes)));
        pool.ReadList(file, store["CRLs"], bytes => pool.Crls.Add(Crl.Parse(bytes)));
        pool.ReadList(file, store["OCSPs"], bytes => pool.Ocsps.Add(OcspAnswer.Parse(bytes)));
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

    private void ReadList(PdfFile file, PdfObject? list, Action<ReadOnlyMemory<byte>> add)
    {
        foreach (var item in (file.Array(list) ?? PdfArray.Empty).Take(MostItems))
        {
            if (item is PdfReference)
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
