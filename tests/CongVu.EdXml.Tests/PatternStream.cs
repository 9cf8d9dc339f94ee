namespace CongVu.EdXml.Tests;

/// <summary>A large file that takes no room: its bytes follow from their position.</summary>
internal sealed class PatternStream(long length) : ForwardReadStream
{
    private long position;

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

    public override int Read(Span<byte> buffer)
    {
        var taken = (int)Math.Min(buffer.Length, length - position);
        for (var i = 0; i < taken; i++) buffer[i] = At(position++);
        return taken;
    }

    private static byte At(long position) => (byte)((position * 31) ^ (position >> 9));
}
