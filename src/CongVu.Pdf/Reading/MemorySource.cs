using System.Runtime.InteropServices;
using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

internal sealed class MemorySource(ReadOnlyMemory<byte> bytes) : PdfSource
{
    public override long Length => bytes.Length;

    public override ReadOnlyMemory<byte>? InMemory => bytes;

    public override int Read(long offset, Span<byte> target)
    {
        if (offset >= bytes.Length)
            return 0;
        var count = (int)Math.Min(target.Length, bytes.Length - offset);
        bytes.Span.Slice((int)offset, count).CopyTo(target);
        return count;
    }

    public override ReadOnlyMemory<byte> Slice(long offset, int length) =>
        offset >= 0 && offset + length <= bytes.Length
            ? bytes.Slice((int)offset, length)
            : throw new PdfException(PdfFault.BadObject, "The file ends too early.", offset);

    internal override bool TryGetArray(out ArraySegment<byte> array) => MemoryMarshal.TryGetArray(bytes, out array);
}
