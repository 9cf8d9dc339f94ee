using CongVu.Calendar;
using CongVu.Database;
using CongVu.Exchange.Packets;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange;

/// <summary>How the line to the axis is: whether it answers, what waits and how long (tình trạng trục liên thông).</summary>
public sealed class AxisHealth
{
    // One lost answer is no outage.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly AxisLine axis;

    internal AxisHealth(OfficeContext db, OfficeClock clock, AxisLine axis)
    {
        this.db = db;
        this.clock = clock;
        this.axis = axis;
    }

    /// <summary>The line at one moment.</summary>
    /// <param name="IsThere">Whether this installation has an axis at all.</param>
    /// <param name="ReachedAt">When it last answered this process.</param>
    /// <param name="MissedSince">Since when it has not.</param>
    /// <param name="LastError">What went wrong last.</param>
    /// <param name="Waiting">Packets to be sent.</param>
    /// <param name="OldestWaiting">How long the oldest of them has waited.</param>
    /// <param name="Refused">Packets that the axis will not take.</param>
    /// <param name="Unread">Packets that came and are not read yet.</param>
    /// <param name="Unusable">Packets that came and could not be used.</param>
    public sealed record State(
        bool IsThere, DateTimeOffset? ReachedAt, DateTimeOffset? MissedSince, string LastError, int Waiting, TimeSpan OldestWaiting, int Refused, int Unread, int Unusable)
    {
        /// <summary>Whether people should be told that the axis is away.</summary>
        public bool IsDown { get; init; }
    }

    /// <summary>Since when the axis has been away, if people should be told; asks no database.</summary>
    public DateTimeOffset? DownSince => axis.Contact.MissedSince is { } missed && clock.Now - missed > Patience ? missed : null;

    public async Task<State> ReadAsync(CancellationToken cancel)
    {
        var (now, contact) = (clock.Now, axis.Contact);
        var waiting = db.Set<Packet>().Where(packet => packet.State == PacketState.Waiting);
        var oldest = await waiting.OrderBy(packet => packet.Id).Select(packet => (DateTimeOffset?)packet.QueuedAt).FirstOrDefaultAsync(cancel);
        return new State(
            axis.IsThere, contact.ReachedAt, contact.MissedSince, contact.LastError,
            await waiting.CountAsync(cancel), oldest is { } since ? now - since : TimeSpan.Zero,
            await db.Set<Packet>().CountAsync(packet => packet.State == PacketState.Refused, cancel),
            await db.Set<ReceivedPacket>().CountAsync(packet => packet.State == ReceivedState.Stored, cancel),
            await db.Set<ReceivedPacket>().CountAsync(packet => packet.State == ReceivedState.Unusable, cancel))
        {
            IsDown = DownSince is not null,
        };
    }
}
