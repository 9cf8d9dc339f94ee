using CongVu.Pdf.Objects;
using Microsoft.Win32.SafeHandles;

namespace CongVu.Pdf.Reading;

internal sealed class FileSource(string path) : PdfSource
{
    private readonly SafeFileHandle handle = File.OpenHandle(path);

    public override long Length => RandomAccess.GetLength(handle);

    public override int Read(long offset, Span<byte> target)
    {
        var total = 0;
        while (total < target.Length)
        {
            var read = RandomAccess.Read(handle, target[total..], offset + total);
            if (read == 0)
                break;
            total += read;
        }
        return total;
    }

    public override ReadOnlyMemory<byte> Slice(long offset, int length)
    {
        var bytes = new byte[length];
        return Read(offset, bytes) == length
            ? bytes
            : throw new PdfException(PdfFault.BadObject, "The file ends too early.", offset);
    }

    protected override void Dispose(bool disposing)
    {
        handle.Dispose();
        base.Dispose(disposing);
    }
}
