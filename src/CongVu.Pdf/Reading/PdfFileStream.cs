using CongVu.Pdf.Objects;
using CongVu.Pdf.Encryption;

namespace CongVu.Pdf.Reading;

/// <summary>A stream that stays in the file until its bytes are asked for.</summary>
internal sealed class PdfFileStream(PdfDictionary dictionary, PdfSource source, long offset, long length, ObjectKey? key)
    : PdfStream(dictionary)
{
    public override ReadOnlyMemory<byte> Encoded
    {
        get
        {
            if (length > int.MaxValue)
                throw new PdfException(PdfFault.TooComplex, "A stream is larger than 2 GB.", offset);
            var raw = source.Slice(offset, (int)length);
            return key is null ? raw : key.DecryptStream(raw, Dictionary);
        }
    }
}
