using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Certificates;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;

namespace CongVu.Signing.Agents;

/// <summary>
/// The two halves of a signature whose key is elsewhere: what is to be signed is made here, what comes back is taken only after
/// it was judged from the stored file.
/// </summary>
internal sealed class DeferredSigner(FileStore store, OfficeFiles files, ReturnedFiles returned, Preparations preparations, TrustStore trust, OfficeClock clock)
{
    /// <summary>First half: the bytes to append and the digest to sign.</summary>
    public async Task<Outcome<(ContentToSign Content, byte[] Prepared)>> PrepareAsync(
        string name, FileHash file, SigningCertificate certificate, SigningLook look, CancellationToken cancel)
    {
        try
        {
            var content = look.Prepare(await store.ReadAllAsync(file, cancel));
            using var opened = PdfFile.Open(content);
            var (own, time, trusted) = (Certificate.Parse(certificate.Encoded), VietnamTime.ToLocal(clock.Now), trust.Current.Signers);
            var identity = SignerIdentity.Among(own, trusted.Intermediates.Concat(trusted.Anchors));
            var request = new SignatureRequest(identity, SigningAlgorithm.For(own.Key), time) { Appearance = look.Appearance(content, time) };
            var prepared = SignaturePreparer.Prepare(opened, request).ToBytes();
            return (new ContentToSign(await files.KeepAsync(content, FileKind.Pdf, cancel), content.Length, PdfPages.Enumerate(opened).Count()), prepared);
        }
        catch (PdfException fault)
        {
            return SigningRefusals.CannotSign(name, fault.Message);
        }
        catch (PadesException fault)
        {
            return SigningRefusals.CannotSign(name, fault.Message);
        }
    }

    /// <summary>Second half: the value that the key gave.</summary>
    public async Task<Outcome<FileHash>> CompleteAsync(PreparedFile file, ReadOnlyMemory<byte> signature, SigningCertificate certificate, CancellationToken cancel)
    {
        if (await preparations.UnfinishedAsync(file, cancel) is not { } unfinished)
        {
            return AgentRefusals.AlreadySigned(file.Name);
        }

        try
        {
            var update = PreparedSignature.FromBytes(unfinished.Content).Complete(signature.Span);
            var content = await store.ReadAllAsync(file.BaseHash, cancel);
            return await returned.JudgeAsync(file, await files.KeepAsync(Concat(content, update), FileKind.Pdf, cancel), certificate, cancel);
        }
        catch (PadesException fault)
        {
            return SigningRefusals.CannotSign(file.Name, fault.Message);
        }
    }

    private static byte[] Concat(byte[] content, byte[] update)
    {
        var whole = new byte[content.Length + update.Length];
        content.CopyTo(whole, 0);
        update.CopyTo(whole, content.Length);
        return whole;
    }
}
