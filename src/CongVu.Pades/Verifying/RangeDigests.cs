using System.Security.Cryptography;
using CongVu.Pdf.Reading;

namespace CongVu.Pades.Verifying;

/// <summary>Hashes the two ranges of a signature in one pass, without loading the file.</summary>
internal static class RangeDigests
{
    private const int ChunkSize = 128 * 1024;

    public static byte[] Compute(PdfSource source, long[] range, HashAlgorithmName hash)
    {
        using var hasher = IncrementalHash.CreateHash(hash);
        if (source.InMemory is { } all)
        {
            hasher.AppendData(all.Span[..(int)range[1]]);
            hasher.AppendData(all.Span.Slice((int)range[2], (int)range[3]));
            return hasher.GetHashAndReset();
        }
        var chunk = new byte[ChunkSize];
        Append(source, hasher, 0, range[1], chunk);
        Append(source, hasher, range[2], range[2] + range[3], chunk);
        return hasher.GetHashAndReset();
    }

    private static void Append(PdfSource source, IncrementalHash hasher, long from, long to, byte[] chunk)
    {
        while (from < to)
        {
            var read = source.Read(from, chunk.AsSpan(0, (int)Math.Min(chunk.Length, to - from)));
            if (read == 0)
                return;
            hasher.AppendData(chunk.AsSpan(0, read));
            from += read;
        }
    }
}
