using System.Collections.Frozen;

namespace CongVu.Exchange;

/// <summary>Where a delivery stands.</summary>
public enum DeliveryState
{
    /// <summary>Không gửi điện tử được: the receiver works neither here nor on the axis.</summary>
    Unreachable,

    /// <summary>Chờ gửi: in the outbox.</summary>
    Queued,

    /// <summary>Đã gửi: the axis holds it.</summary>
    Sent,

    /// <summary>Đã đến (01).</summary>
    Arrived,

    /// <summary>Đã tiếp nhận (03): in the receiver's register.</summary>
    Accepted,

    /// <summary>Đã chuyển xử lý (04).</summary>
    Assigned,

    /// <summary>Đang xử lý (05).</summary>
    InProgress,

    /// <summary>Đã hoàn thành (06).</summary>
    Finished,

    /// <summary>Từ chối tiếp nhận (02).</summary>
    Refused,

    /// <summary>Gửi lỗi: the axis will not take it.</summary>
    Failed,

    /// <summary>Đã lấy lại: recalled and cancelled by the receiver, or never sent.</summary>
    TakenBack,
}

/// <summary>The one table of moves: forwards, past what was lost on the way, never backwards.</summary>
internal static class DeliveryMoves
{
    private static readonly DeliveryState[] Way =
    [
        DeliveryState.Queued, DeliveryState.Sent, DeliveryState.Arrived, DeliveryState.Accepted,
        DeliveryState.Assigned, DeliveryState.InProgress, DeliveryState.Finished,
    ];

    private static readonly FrozenDictionary<DeliveryState, DeliveryState[]> Ends = new Dictionary<DeliveryState, DeliveryState[]>
    {
        [DeliveryState.Queued] = [DeliveryState.Refused, DeliveryState.Failed, DeliveryState.TakenBack],
        [DeliveryState.Sent] = [DeliveryState.Refused, DeliveryState.Failed, DeliveryState.TakenBack],
        [DeliveryState.Arrived] = [DeliveryState.Refused, DeliveryState.TakenBack],
        [DeliveryState.Accepted] = [DeliveryState.Refused, DeliveryState.TakenBack],
        [DeliveryState.Assigned] = [DeliveryState.TakenBack],
        [DeliveryState.InProgress] = [DeliveryState.TakenBack],
        [DeliveryState.Finished] = [DeliveryState.TakenBack],
        [DeliveryState.Failed] = [DeliveryState.TakenBack],
    }.ToFrozenDictionary();

    public static bool Allows(DeliveryState from, DeliveryState to)
    {
        var (here, there) = (Array.IndexOf(Way, from), Array.IndexOf(Way, to));
        return here >= 0 && there >= 0 ? there > here : Ends.TryGetValue(from, out var ends) && ends.Contains(to);
    }

    /// <summary>Whether a state lies on the way at or behind another.</summary>
    public static bool Reaches(DeliveryState state, DeliveryState station) =>
        Array.IndexOf(Way, state) >= Array.IndexOf(Way, station) || (state is DeliveryState.Refused && station is DeliveryState.Sent or DeliveryState.Arrived);
}
