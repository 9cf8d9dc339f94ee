using System.Buffers.Binary;
using System.IO.Compression;
using CongVu.Demonstration;
using CongVu.Files;
using CongVu.Pdf.Images;
using CongVu.Pdf.Pages;

namespace CongVu.Tests.Documents.Signing;

/// <summary>Scanned sheets as PDF files: a picture over an A4 page with narrow margins.</summary>
internal static class Scans
{
    // The picture is four inches wide and five high on the page.
    private const double Width = 4, Height = 5;

    public static NewFile Color(int dots) => File(DrawnPicture.Sheet((int)(Width * dots), (int)(Height * dots)));

    public static NewFile Gray(int dots)
    {
        var sheet = DrawnPicture.Sheet(1, 1);
        return File(GrayPng((int)(Width * dots), (int)(Height * dots), sheet));
    }

    private static NewFile File(byte[] picture) => new("ban-quet.pdf", new MemoryStream(PageComposer.OfSystem.Compose(
        new DocumentProperties("Bản quét"),
        new Section(PageFormat.Portrait(20, 15, 20, 30), [new Picture(RasterImage.Read(picture), Width * 72, Height * 72)])).File.ToArray()));

    // The head of another PNG file, its header and points exchanged for gray ones.
    private static byte[] GrayPng(int width, int height, byte[] other)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(new byte[(width + 1) * height]);
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = 8;
        return [.. other[..8], .. Chunk("IHDR", header), .. Chunk("IDAT", packed.ToArray()), .. Chunk("IEND", [])];
    }

    private static byte[] Chunk(string kind, byte[] content)
    {
        byte[] body = [.. System.Text.Encoding.ASCII.GetBytes(kind), .. content];
        var chunk = new byte[body.Length + 8];
        BinaryPrimitives.WriteInt32BigEndian(chunk, content.Length);
        body.CopyTo(chunk, 4);
        var checksum = 0xFFFFFFFFu;
        foreach (var part in body)
        {
            checksum ^= part;
            for (var bit = 0; bit < 8; bit++)
            {
                checksum = (checksum & 1) != 0 ? (checksum >> 1) ^ 0xEDB88320u : checksum >> 1;
            }
        }

        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(body.Length + 4), ~checksum);
        return chunk;
    }
}
