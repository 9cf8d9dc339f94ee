using System.Security.Cryptography;
using CongVu.Pades.Keys;
using CongVu.Pades.Timestamps;
using CongVu.Pdf.Reading;
using Microsoft.Win32.SafeHandles;

namespace CongVu.Pades.Signing;

/// <summary>Signs in one go: prepares, asks the key, asks the time-stamping authority, completes. Ký số tệp PDF.</summary>
public static class PdfSigner
{
    /// <summary>Signs a file in memory up to level B-T; <see cref="LongTerm.SignatureExtender"/> raises it further.</summary>
    public static async Task<byte[]> SignAsync(ReadOnlyMemory<byte> file, SignatureRequest request, ISigningKey key, ITimestampService? timestamps = null, CancellationToken cancel = default)
    {
        var update = await SignUpdateAsync(file, request, key, timestamps, cancel);
        var signed = GC.AllocateUninitializedArray<byte>(file.Length + update.Length);
        file.CopyTo(signed);
        update.CopyTo(signed, file.Length);
        return signed;
    }

    /// <summary>Signs a file in memory and writes the signed one to a stream.</summary>
    public static async Task SignAsync(ReadOnlyMemory<byte> file, Stream target, SignatureRequest request, ISigningKey key, ITimestampService? timestamps = null, CancellationToken cancel = default)
    {
        var update = await SignUpdateAsync(file, request, key, timestamps, cancel);
        await target.WriteAsync(file, cancel);
        await target.WriteAsync(update, cancel);
    }

    /// <summary>Signs a file in memory and gives only the bytes to append.</summary>
    public static Task<byte[]> SignUpdateAsync(ReadOnlyMemory<byte> file, SignatureRequest request, ISigningKey key, ITimestampService? timestamps = null, CancellationToken cancel = default)
    {
        using var opened = PdfFile.Open(file);
        var prepared = SignaturePreparer.Prepare(opened, request);
        return CompleteAsync(prepared, key, TimestampsFor(request, timestamps), cancel);
    }

    /// <summary>Signs a file of any size: one pass copies and hashes, then the signature is written into its place.</summary>
    public static async Task SignAsync(string path, string target, SignatureRequest request, ISigningKey key, ITimestampService? timestamps = null, CancellationToken cancel = default)
    {
        var work = target + ".part";
        try
        {
            using (var source = PdfSource.FromFile(path))
            {
                var prepared = PrepareCopy(source, work, request);
                var update = await CompleteAsync(prepared, key, TimestampsFor(request, timestamps), cancel);
                using var handle = File.OpenHandle(work, FileMode.Open, FileAccess.Write);
                WriteContents(handle, prepared, update);
            }
            File.Move(work, target, overwrite: true);
        }
        finally
        {
            File.Delete(work);
        }
    }

    /// <summary>Asks the key and the authority, and fills the update in.</summary>
    public static async Task<byte[]> CompleteAsync(PreparedSignature prepared, ISigningKey key, ITimestampService? timestamps, CancellationToken cancel = default)
    {
        if (!key.Identity.Certificate.Equals(prepared.Signer.Certificate))
            throw new PadesException(PadesFault.Mismatch, "The signature was prepared for another certificate.");
        var signature = (await key.SignAsync([prepared.DigestToSign], cancel))[0];
        if (timestamps is null)
            return prepared.Complete(signature);
        var hash = prepared.Algorithm.Hash;
        var token = await timestamps.StampAsync(CryptographicOperations.HashData(hash, signature), hash, cancel);
        return prepared.Complete(signature, token.Span);
    }

    private static ITimestampService? TimestampsFor(SignatureRequest request, ITimestampService? timestamps)
    {
        if (request.Level == PadesLevel.BB)
            return null;
        return timestamps ?? throw new PadesException(PadesFault.MissingEvidence, "This level needs a time-stamping service.");
    }

    private static PreparedSignature PrepareCopy(PdfSource source, string work, SignatureRequest request)
    {
        using var copy = new FileStream(work, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        return SignaturePreparer.Prepare(PdfFile.Open(source), request, copy);
    }

    private static void WriteContents(SafeFileHandle handle, PreparedSignature prepared, byte[] update)
    {
        var token = update.AsSpan(prepared.ContentsOffset, prepared.ContentsWidth);
        RandomAccess.Write(handle, token, prepared.BaseLength + prepared.ContentsOffset);
        RandomAccess.FlushToDisk(handle);
    }
}
