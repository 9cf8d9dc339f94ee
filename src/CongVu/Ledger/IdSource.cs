using System.Buffers.Binary;
using System.Security.Cryptography;

namespace CongVu.Ledger;

/// <summary>
/// Makes ids: version 7 GUIDs that never go backwards within a process, so that the order of ids is the order of acts.
/// They follow the machine's time, whatever day the office's clock is wound to.
/// </summary>
public sealed class IdSource(TimeProvider time)
{
    private const int CounterBits = 12;
    private readonly Lock gate = new();
    private long last;

    public Guid Next()
    {
        Span<byte> bytes = stackalloc byte[16];
        RandomNumberGenerator.Fill(bytes[8..]);
        var tick = NextTick();
        BinaryPrimitives.WriteInt64BigEndian(bytes, tick >> CounterBits << 16);
        BinaryPrimitives.WriteInt16BigEndian(bytes[6..], (short)(0x7000 | (tick & ((1 << CounterBits) - 1))));
        bytes[8] = (byte)(0x80 | (bytes[8] & 0x3F));
        return new Guid(bytes, bigEndian: true);
    }

    public Id<T> Next<T>() => new(Next());

    // Milliseconds with a 12-bit counter below them (RFC 9562, 6.2, method 1).
    private long NextTick()
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits;
        lock (gate)
        {
            last = Math.Max(now, last + 1);
            return last;
        }
    }
}
