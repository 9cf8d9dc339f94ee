using System.Buffers.Binary;
using System.IO.Compression;
using CongVu.Demonstration;
using CongVu.Files;
using CongVu.Pdf.Images;
using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Tests.Documents.Signing;

/// <summary>Scanned sheets as PDF files: a picture over an A4 page with narrow margins.</summary>
internal static class Scans
{
    // The picture is four inches wide and five high on the page.
    private const double Width = 4, Height = 5;

    public static NewFile Color(int dots) => File(DrawnPicture.Sheet((int)(Width * dots), (int)(Height * dots)));

    /// <summary>Of a version before the one that the Decree asks for.</summary>
    public static NewFile Old()
    {
        using var content = new MemoryStream();
        Color(200).Content.CopyTo(content);
        var bytes = content.ToArray();
        bytes[Array.IndexOf(bytes, (byte)'.') + 1] = (byte)'3';
        return new NewFile("ban-quet.pdf", new MemoryStream(bytes));
    }

    public static NewFile Gray(int dots)
    {
        var sheet = DrawnPicture.Sheet(1, 1);
        return File(GrayPng((int)(Width * dots), (int)(Height * dots), sheet));
    }

    /// <summary>A sheet with its layer of text, as a scanning program for archives gives it.</summary>
    public static NewFile Archival(int dots = 200, bool hasText = true, bool isGray = false) =>
        new("ho-so.pdf", new MemoryStream(Declared(Sheet(isGray ? GrayPng((int)(Width * dots), (int)(Height * dots), DrawnPicture.Sheet(1, 1)) : DrawnPicture.Sheet((int)(Width * dots), (int)(Height * dots)), hasText))));

    /// <summary>The same without saying that it is PDF/A.</summary>
    public static NewFile Undeclared() => new("ho-so.pdf", new MemoryStream(Sheet(DrawnPicture.Sheet((int)(Width * 200), (int)(Height * 200)), hasText: true)));

    private static byte[] Sheet(byte[] picture, bool hasText)
    {
        var scan = new Picture(RasterImage.Read(picture), Width * 72, Height * 72);
        return PageComposer.OfSystem.Compose(
            new DocumentProperties("Hồ sơ lưu trữ"),
            new Section(PageFormat.Portrait(20, 15, 20, 30), hasText ? [scan, new Paragraph("Quyết định thành lập", new TextStyle(14), ParagraphStyle.Plain)] : [scan])).File.ToArray();
    }

    // The metadata by which a file says what it is (ISO 19005-2).
    private static byte[] Declared(byte[] sheet)
    {
        using var file = PdfFile.Open(sheet);
        var update = new PdfUpdate(file);
        var metadata = update.Add(new PdfStream(
            PdfDictionary.Of(("Type", new PdfName("Metadata")), ("Subtype", new PdfName("XML"))),
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" pdfaid:part=\"2\" pdfaid:conformance=\"U\"/></rdf:RDF></x:xmpmeta>"u8.ToArray()));
        update.Set(file.CatalogReference, file.Catalog.With("Metadata", metadata));
        return [.. sheet, .. update.Write().Written.ToArray()];
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
