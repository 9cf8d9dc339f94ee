namespace CongVu.EdXml;

/// <summary>Counts what passes through it.</summary>
internal sealed class CountingStream(Stream target) : ForwardWriteStream
{
    public long Count { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        target.Write(buffer);
        Count += buffer.Length;
    }
}
