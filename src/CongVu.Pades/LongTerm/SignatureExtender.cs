using CongVu.Pades.Asn1;
using CongVu.Pades.Certificates;
using CongVu.Pades.Revocation;
using CongVu.Pades.Signing;
using CongVu.Pades.Timestamps;
using CongVu.Pades.Verifying;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.LongTerm;

/// <summary>Raises the signatures of a file to B-LT or B-LTA, and renews document time stamps. Gia hạn chữ ký.</summary>
public sealed class SignatureExtender(IStatusSource? statuses, ITimestampService? timestamps, IReadOnlyList<Certificate>? knownAuthorities = null)
{
    public async Task<byte[]> ExtendAsync(ReadOnlyMemory<byte> file, PadesLevel level, CancellationToken cancel = default)
    {
        foreach (var step in StepsTo(level))
        {
            using var opened = PdfFile.Open(file);
            if (await step(opened, cancel) is { Length: > 0 } update)
                file = (byte[])[.. file.Span, .. update];
        }
        return file.ToArray();
    }

    /// <summary>The same for a file of any size.</summary>
    public async Task ExtendAsync(string path, string target, PadesLevel level, CancellationToken cancel = default)
    {
        var work = target + ".part";
        try
        {
            File.Copy(path, work, overwrite: true);
            foreach (var step in StepsTo(level))
            {
                byte[] update;
                using (var source = PdfSource.FromFile(work))
                    update = await step(PdfFile.Open(source), cancel);
                await using var end = new FileStream(work, FileMode.Append, FileAccess.Write);
                await end.WriteAsync(update, cancel);
            }
            File.Move(work, target, overwrite: true);
        }
        finally
        {
            File.Delete(work);
        }
    }

    private List<Func<PdfFile, CancellationToken, Task<byte[]>>> StepsTo(PadesLevel level) => level switch
    {
        PadesLevel.BT => [ProveTimeAsync],
        PadesLevel.BLT => [ProveTimeAsync, AddEvidenceAsync],
        PadesLevel.BLTA => [ProveTimeAsync, AddEvidenceAsync, StampAsync],
        _ => throw new PadesException(PadesFault.MissingEvidence, "A file is extended to B-T, B-LT or B-LTA."),
    };

    /// <summary>B-LT stands on a proven time: a signature that has none yet gets a time stamp over the document.</summary>
    private async Task<byte[]> ProveTimeAsync(PdfFile file, CancellationToken cancel)
    {
        SigningConditions.CheckReadable(file);
        var signatures = SignatureFinder.Find(file);
        if (signatures.Count == 0)
            throw new PadesException(PadesFault.MissingEvidence, "The file has no signature to extend.");
        var pool = EvidencePool.Read(file);
        foreach (var evidence in signatures)
        {
            CoverageReader.Read(evidence, file);
            EvidenceReader.ReadContainer(evidence, file, pool);
        }
        var lastStamp = signatures.Where(evidence => evidence.IsDocumentTimestamp).Select(evidence => evidence.SignedEnd).DefaultIfEmpty(0).Max();
        var isProven = signatures.TrueForAll(evidence => evidence.SignedEnd <= lastStamp
            || evidence.Cms?.Signer?.Unsigned(Oids.SignatureTimestamp) is not null);
        return isProven ? [] : await StampAsync(file, cancel);
    }

    private async Task<byte[]> AddEvidenceAsync(PdfFile file, CancellationToken cancel)
    {
        var evidence = await new EvidenceGatherer(statuses, knownAuthorities ?? []).GatherAsync(file, cancel);
        return EvidenceUpdate.Write(file, evidence).ToArray();
    }

    private Task<byte[]> StampAsync(PdfFile file, CancellationToken cancel) => timestamps is not null
        ? DocumentTimestamp.WriteAsync(file, timestamps, cancel)
        : throw new PadesException(PadesFault.MissingEvidence, "This level needs a time-stamping service.");
}
