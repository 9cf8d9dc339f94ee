using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Cms;
using CongVu.Pades.Revocation;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.LongTerm;

/// <summary>Gathers what a later verifier needs: the authorities above every signer and time stamp, and their statuses now.</summary>
internal sealed class EvidenceGatherer(IStatusSource? statuses, IReadOnlyList<Certificate> known)
{
    private readonly List<Certificate> certificates = [];
    private readonly List<ReadOnlyMemory<byte>> crls = [];
    private readonly List<ReadOnlyMemory<byte>> ocsps = [];

    public async Task<GatheredEvidence> GatherAsync(PdfFile file, CancellationToken cancel)
    {
        var pool = EvidencePool.Read(file);
        var leaves = new List<Certificate>();
        foreach (var evidence in SignatureFinder.Find(file))
        {
            CoverageReader.Read(evidence, file);
            EvidenceReader.ReadContainer(evidence, file, pool);
            if (evidence.Cms is { } cms)
                AddSigners(cms.Cms, pool, leaves);
        }
        foreach (var leaf in leaves.Distinct())
            await FollowAsync(leaf, pool, cancel);
        return new GatheredEvidence(certificates, crls, ocsps);
    }

    private static void AddSigners(CmsSignedData cms, EvidencePool pool, List<Certificate> leaves)
    {
        pool.Add(cms);
        foreach (var signer in cms.Signers)
        {
            leaves.AddRange(pool.Certificates.Where(signer.Identifies).Take(1));
            foreach (var token in signer.UnsignedAttributes.Where(attribute => attribute.Oid == Oids.SignatureTimestamp).SelectMany(attribute => attribute.Values))
                AddSigners(CmsSignedData.Parse(token), pool, leaves);
        }
    }

    private async Task FollowAsync(Certificate leaf, EvidencePool pool, CancellationToken cancel)
    {
        var chain = CertificateChain.Above(leaf, [.. pool.Certificates, .. known]);
        Keep(leaf);
        for (var (current, i) = (leaf, 0); i < chain.Count; current = chain[i++])
        {
            Keep(chain[i]);
            if (current.Extensions.NamesStatusSource)
                await FetchAsync(current, chain[i], cancel);
        }
    }

    private async Task FetchAsync(Certificate certificate, Certificate issuer, CancellationToken cancel)
    {
        if (statuses is null)
            throw new PadesException(PadesFault.MissingEvidence, "A source of certificate statuses is needed for this level.");
        var answers = await statuses.FetchAsync(certificate, issuer, cancel);
        if (answers.Ocsps.Count + answers.Crls.Count == 0)
            throw new PadesException(PadesFault.MissingEvidence, $"No status of «{certificate.Subject.CommonName}» could be had: {string.Join("; ", answers.Failures)}");
        ocsps.AddRange(answers.Ocsps);
        crls.AddRange(answers.Crls);
        foreach (var responder in answers.Ocsps.SelectMany(answer => OcspAnswer.Parse(answer).Certificates))
            Keep(responder);
    }

    private void Keep(Certificate certificate)
    {
        if (!certificates.Contains(certificate))
            certificates.Add(certificate);
    }
}
