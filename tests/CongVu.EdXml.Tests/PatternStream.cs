namespace CongVu.EdXml.Tests;

/// <summary>A large file that takes no room: its bytes follow from their position.</summary>
internal sealed class PatternStream(long length) : Stream
{
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => position; set => throw new NotSupportedException(); }

    public static bool IsPattern(Stream content, long length)
    {
        var buffer = new byte[64 * 1024];
        long at = 0;
        int count;
        while ((count = content.Read(buffer)) > 0)
        {
            for (var i = 0; i < count; i++, at++)
                if (buffer[i] != At(at)) return false;
        }

        return at == length;
    }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var taken = (int)Math.Min(count, length - position);
        for (var i = 0; i < taken; i++) buffer[offset + i] = At(position++);
        return taken;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private static byte At(long position) => (byte)((position * 31) ^ (position >> 9));
}
