using System.Buffers.Text;

namespace CongVu.EdXml;

/// <summary>Writes what it is given as one unbroken line of base64.</summary>
internal sealed class Base64Stream(Stream output) : ForwardWriteStream
{
    private const int BlockBytes = 48 * 1024;

    private readonly byte[] block = new byte[BlockBytes];
    private readonly byte[] encoded = new byte[BlockBytes / 3 * 4];
    private int held;

    public bool IsEmpty { get; private set; } = true;

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

    // Flushing does nothing: only whole triples can be written before the end.
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
