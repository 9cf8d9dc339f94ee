namespace CongVu.EdXml;

/// <summary>One stretch of the spool, read from any number of places at once.</summary>
internal sealed class SpoolStream(ContentSpool spool, long offset, long length) : ForwardReadStream
{
    private long position;

    public override bool CanSeek => true;

    public override long Length => length;

    public override long Position
    {
        get => position;
        set => position = value is >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    public override int Read(Span<byte> buffer)
    {
        var wanted = buffer[..(int)Math.Clamp(length - position, 0, buffer.Length)];
        var count = wanted.IsEmpty ? 0 : spool.Read(offset + position, wanted);
        position += count;
        return count;
    }

    public override long Seek(long offset, SeekOrigin origin) => Position = offset + origin switch
    {
        SeekOrigin.Begin => 0,
        SeekOrigin.Current => position,
        SeekOrigin.End => length,
    };
}
