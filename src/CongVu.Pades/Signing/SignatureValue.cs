using System.Globalization;
using System.Text;
using CongVu.Pdf.Objects;

namespace CongVu.Pades.Signing;

/// <summary>The signature dictionary while it is being made: two reserved places, filled when all offsets are known.</summary>
internal sealed class SignatureValue(int room)
{
    private const int ByteRangeWidth = 64;

    private readonly PdfPlaceholder byteRange = new((byte)'[', (byte)' ', (byte)']', ByteRangeWidth);
    private readonly PdfPlaceholder contents = new((byte)'<', (byte)'0', (byte)'>', room * 2 + 2);

    /// <summary>Where the hexadecimal digits of the signature begin in the update.</summary>
    public int DigitsOffset => contents.Offset + 1;

    public int ContentsOffset => contents.Offset;

    public int ContentsWidth => contents.Width;

    public PdfDictionary Signature(SignatureRequest request) => PdfDictionary.Of(
        ("Type", new PdfName("Sig")), ("Filter", new PdfName("Adobe.PPKLite")), ("SubFilter", new PdfName("ETSI.CAdES.detached")),
        ("ByteRange", byteRange), ("Contents", contents),
        ("M", new PdfString(Encoding.ASCII.GetBytes(PdfDates.Format(request.ClaimedTime)))),
        ("Name", Text(request.SignerName)), ("Reason", Text(request.Reason)),
        ("Location", Text(request.Location)), ("ContactInfo", Text(request.Contact)),
        ("Reference", request.Certification is { } level ? PdfArray.Create([Certification(level)]) : null));

    public PdfDictionary Timestamp() => PdfDictionary.Of(
        ("Type", new PdfName("DocTimeStamp")), ("Filter", new PdfName("Adobe.PPKLite")), ("SubFilter", new PdfName("ETSI.RFC3161")),
        ("ByteRange", byteRange), ("Contents", contents));

    /// <summary>Writes the four numbers; the gap is exactly the token &lt;…&gt;.</summary>
    public void FillByteRange(PdfBuffer update, long baseLength)
    {
        var start = baseLength + contents.Offset;
        var end = start + contents.Width;
        var text = string.Create(CultureInfo.InvariantCulture, $"0 {start} {end} {baseLength + update.Length - end}");
        Encoding.ASCII.GetBytes(text, update.WrittenSpan.Slice(byteRange.Offset + 1, ByteRangeWidth - 2));
    }

    private static PdfString? Text(string? text) => text is null ? null : PdfString.FromText(text);

    private static PdfDictionary Certification(CertificationLevel level) => PdfDictionary.Of(
        ("Type", new PdfName("SigRef")), ("TransformMethod", new PdfName("DocMDP")),
        ("TransformParams", PdfDictionary.Of(
            ("Type", new PdfName("TransformParams")), ("P", (int)level), ("V", new PdfName("1.2")))));
}
