using System.Buffers.Binary;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Images;

/// <summary>Reads the frame header of a JPEG file; the file itself passes into the PDF unchanged.</summary>
internal static class JpegReader
{
    private const byte StartOfScan = 0xDA, EndOfImage = 0xD9, Adobe = 0xEE;

    public static RasterImage Read(ReadOnlyMemory<byte> file)
    {
        var bytes = file.Span;
        var isAdobe = false;
        RasterImage? frame = null;
        for (var at = 2; ;)
        {
            while (at < bytes.Length - 1 && bytes[at] == 0xFF && bytes[at + 1] == 0xFF)
                at++;
            if (at > bytes.Length - 4 || bytes[at] != 0xFF)
                throw Damaged("a marker is missing");
            var marker = bytes[at + 1];
            int length = BinaryPrimitives.ReadUInt16BigEndian(bytes[(at + 2)..]);
            if (length < 2 || at + 2 + length > bytes.Length)
                throw Damaged("a segment is cut short");
            var segment = bytes.Slice(at + 4, length - 2);
            at += 2 + length;

            if (marker == StartOfScan)
                break;
            isAdobe |= marker == Adobe && segment.StartsWith("Adobe"u8);
            if (IsFrame(marker))
                frame = ReadFrame(marker, segment, file, isAdobe);
        }

        if (frame is null)
            throw Damaged("it has no frame");
        if (bytes.LastIndexOf([(byte)0xFF, EndOfImage]) < 0)
            throw Damaged("its end is missing");
        return frame;
    }

    // SOF0 to SOF15, without the tables DHT, JPG and DAC that stand between them.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static RasterImage ReadFrame(byte marker, ReadOnlySpan<byte> segment, ReadOnlyMemory<byte> file, bool isAdobe)
    {
        if (marker is not (0xC0 or 0xC1 or 0xC2))
            throw new PdfException(PdfFault.NotSupported, $"The JPEG file is of a rare kind (frame {marker:X2}).");
        if (segment.Length < 6)
            throw Damaged("its frame is cut short");
        int height = BinaryPrimitives.ReadUInt16BigEndian(segment[1..]), width = BinaryPrimitives.ReadUInt16BigEndian(segment[3..]);
        RasterImage.RequireSize(width, height);
        if (segment[0] != 8)
            throw new PdfException(PdfFault.NotSupported, $"The JPEG file has {segment[0]} bits; 8 are allowed.");
        var colors = segment[5] switch
        {
            1 => "DeviceGray",
            3 => "DeviceRGB",
            4 => "DeviceCMYK",
            _ => throw new PdfException(PdfFault.NotSupported, $"The JPEG file has {segment[5]} colors."),
        };
        var dictionary = RasterImage.Dictionary(width, height, new PdfName(colors), 8).With("Filter", new PdfName("DCTDecode"));
        // Adobe's programs write full ink as 0.
        if (segment[5] == 4 && isAdobe)
            dictionary = dictionary.With("Decode", PdfArray.Create([1, 0, 1, 0, 1, 0, 1, 0]));
        return new RasterImage(width, height, new PdfStream(dictionary, file));
    }

    private static PdfException Damaged(string what) => new(PdfFault.BadImage, $"The JPEG file is damaged: {what}.");
}
