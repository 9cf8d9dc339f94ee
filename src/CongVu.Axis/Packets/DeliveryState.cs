namespace CongVu.Axis.Packets;

/// <summary>How far a packet has come to one receiver; transport only, what becomes of the document is told by packets.</summary>
internal static class DeliveryState
{
    public const string Waiting = "waiting";
    public const string Fetched = "fetched";
    public const string Done = "done";
    public const string Failed = "failed";
}
