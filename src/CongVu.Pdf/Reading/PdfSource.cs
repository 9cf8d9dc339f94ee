namespace CongVu.Pdf.Reading;

/// <summary>Where the bytes of a PDF come from; read by offset, never loaded whole unless they are in memory already.</summary>
public abstract class PdfSource : IDisposable
{
    private protected PdfSource()
    {
    }

    public abstract long Length { get; }

    public static PdfSource FromFile(string path) => new FileSource(path);

    public static PdfSource FromMemory(ReadOnlyMemory<byte> bytes) => new MemorySource(bytes);

    /// <summary>Reads as many bytes as there are, up to the size of the target.</summary>
    public abstract int Read(long offset, Span<byte> target);

    /// <summary>The bytes of a range; without copying when they are in memory.</summary>
    public abstract ReadOnlyMemory<byte> Slice(long offset, int length);

    /// <summary>All bytes, when they are in memory already.</summary>
    public virtual ReadOnlyMemory<byte>? InMemory => null;

    /// <summary>The array behind the whole source, if it is in memory.</summary>
    internal virtual bool TryGetArray(out ArraySegment<byte> array)
    {
        array = default;
        return false;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
    }
}
