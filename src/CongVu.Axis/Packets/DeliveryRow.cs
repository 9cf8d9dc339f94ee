using System.Data.Common;
using CongVu.Axis.Database;

namespace CongVu.Axis.Packets;

/// <summary>A packet on its way to one receiver.</summary>
internal sealed record DeliveryRow(
    string Id, string PacketId, string AgencyId, string ToCode, string State, DateTimeOffset ChangedAt, string? ReasonCode, string? ReasonText)
{
    public const string Columns = "d.id, d.packet_id, d.agency_id, d.to_code, d.state, d.changed_at, d.reason_code, d.reason_text";

    public bool IsOpen => State is DeliveryState.Waiting or DeliveryState.Fetched;

    public static DeliveryRow Map(DbDataReader row, int at) => new(
        row.GetString(at), row.GetString(at + 1), row.GetString(at + 2), row.GetString(at + 3), row.GetString(at + 4), row.Moment(at + 5),
        row.TextOrNull(at + 6), row.TextOrNull(at + 7));
}
