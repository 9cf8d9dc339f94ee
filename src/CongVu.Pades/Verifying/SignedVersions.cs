using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Shows the file exactly as a signature signed it. Bản đúng như lúc ký.</summary>
public static class SignedVersions
{
    private const int ChunkSize = 128 * 1024;

    /// <summary>The bytes that a signature covers, with its own value in place.</summary>
    public static byte[] Extract(ReadOnlyMemory<byte> file, SignatureReport signature) => file[..(int)LengthOf(signature)].ToArray();

    /// <summary>Writes them to a stream, for files of any size.</summary>
    public static async Task ExtractAsync(PdfSource source, SignatureReport signature, Stream target, CancellationToken cancel = default)
    {
        var length = LengthOf(signature);
        for (long at = 0; at < length;)
        {
            var chunk = source.Slice(at, (int)Math.Min(ChunkSize, length - at));
            await target.WriteAsync(chunk, cancel);
            at += chunk.Length;
        }
    }

    private static long LengthOf(SignatureReport signature) => signature.SignedLength
        ?? throw new PadesException(PadesFault.MissingEvidence, "The signature covers no version of the file.");
}
