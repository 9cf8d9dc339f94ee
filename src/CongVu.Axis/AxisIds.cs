using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CongVu.Axis;

/// <summary>Ids that sort in the order they were made: version 7, with a counter where RFC 9562 leaves room for one.</summary>
internal sealed class AxisIds(TimeProvider time)
{
    private const int MostInMillisecond = 0x1000;

    private readonly Lock turn = new();
    private long lastMillisecond;
    private int counter;

    public string Next()
    {
        var (millisecond, count) = Tick();
        Span<byte> id = stackalloc byte[16];
        RandomNumberGenerator.Fill(id[8..]);
        BinaryPrimitives.WriteInt64BigEndian(id, (millisecond << 16) | 0x7000L | (long)count);
        id[8] = (byte)((id[8] & 0x3F) | 0x80);
        return Convert.ToHexStringLower(id);
    }

    // When a millisecond is full, or the clock goes back, the ids run ahead of the clock a little.
    private (long Millisecond, int Count) Tick()
    {
        lock (turn)
        {
            var now = time.GetUtcNow().ToUnixTimeMilliseconds();
            if (now > lastMillisecond) (lastMillisecond, counter) = (now, 0);
            else if (++counter == MostInMillisecond) (lastMillisecond, counter) = (lastMillisecond + 1, 0);
            return (lastMillisecond, counter);
        }
    }
}
