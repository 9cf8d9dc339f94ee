using System.Security.Cryptography;
using CongVu.Pades.Signing;
using CongVu.Pades.Timestamps;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.LongTerm;

/// <summary>A time stamp over the whole document (EN 319 142-1, 5.4.3).</summary>
internal static class DocumentTimestamp
{
    private const int Room = 16 * 1024;

    public static async Task<byte[]> WriteAsync(PdfFile file, ITimestampService timestamps, CancellationToken cancel)
    {
        SigningConditions.CheckReadable(file);
        var value = new SignatureValue(Room);
        var update = new PdfUpdate(file);
        var reference = update.Add(value.Timestamp());
        new SignaturePlacement(update, "Timestamp").Place(reference);
        var written = update.Write(value.ContentsWidth + 4096);
        value.FillByteRange(written, file.Length);
        var digest = SignaturePreparer.Digest(file, written, value, HashAlgorithmName.SHA256, copyTo: null);
        var token = await timestamps.StampAsync(digest, HashAlgorithmName.SHA256, cancel);
        var bytes = written.ToArray();
        PreparedSignature.WriteContents(token.Span, bytes.AsSpan(value.ContentsOffset, value.ContentsWidth));
        return bytes;
    }
}
