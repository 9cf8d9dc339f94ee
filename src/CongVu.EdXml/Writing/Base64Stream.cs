using System.Buffers.Text;

namespace CongVu.EdXml;

/// <summary>Writes what it is given as one unbroken line of base64.</summary>
internal sealed class Base64Stream(Stream output) : Stream
{
    private const int BlockBytes = 48 * 1024;

    private readonly byte[] block = new byte[BlockBytes];
    private readonly byte[] encoded = new byte[BlockBytes / 3 * 4];
    private int held;

    public bool IsEmpty { get; private set; } = true;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        IsEmpty &= buffer.IsEmpty;
        while (!buffer.IsEmpty)
        {
            var count = Math.Min(buffer.Length, BlockBytes - held);
            buffer[..count].CopyTo(block.AsSpan(held));
            held += count;
            buffer = buffer[count..];
            if (held == BlockBytes) WriteBlock();
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Only whole triples can be written before the end, so there is nothing to flush early.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing && held > 0) WriteBlock();
        base.Dispose(disposing);
    }

    private void WriteBlock()
    {
        Base64.EncodeToUtf8(block.AsSpan(0, held), encoded, out _, out var written);
        output.Write(encoded.AsSpan(0, written));
        held = 0;
    }
}
