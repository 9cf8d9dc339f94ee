using System.Data.Common;
using CongVu.Axis.Database;

namespace CongVu.Axis.Packets;

/// <summary>Packets and deliveries in the database.</summary>
internal sealed class PacketRows(AxisDatabase database)
{
    /// <summary>Enters a packet with its deliveries in one transaction; false if its message id is already taken.</summary>
    public Task<bool> AddAsync(PacketRow packet, IReadOnlyList<DeliveryRow> deliveries, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            var added = await connection.ExecuteAsync(
                """
                INSERT INTO packet (id, system_id, message_id, sha256, bytes, kind, business, status_code, from_code, from_agency, document_id, code, subject, received_at)
                VALUES (@id, @system, @message, @sha256, @bytes, @kind, @business, @status, @fromCode, @fromAgency, @document, @code, @subject, @received)
                ON CONFLICT (system_id, message_id) DO NOTHING
                """,
                cancel, packet.Values());
            if (added == 0) return false;

            foreach (var delivery in deliveries) await AddAsync(connection, delivery, cancel);
            return true;
        },
        cancel);

    /// <summary>A packet of this sender, with its deliveries in the order of the packet's receivers.</summary>
    public Task<(PacketRow Packet, IReadOnlyList<DeliveryRow> Deliveries)?> FindSentAsync(string systemId, string messageId, CancellationToken cancel) =>
        database.ReadAsync(
            async connection =>
            {
                var packet = await connection.FirstAsync(
                    $"SELECT {PacketRow.Columns} FROM packet p WHERE p.system_id = @system AND p.message_id = @message", PacketRow.Map, cancel,
                    ("system", systemId), ("message", messageId));
                if (packet is null) return ((PacketRow, IReadOnlyList<DeliveryRow>)?)null;

                var deliveries = await connection.QueryAsync(
                    $"SELECT {DeliveryRow.Columns} FROM delivery d WHERE d.packet_id = @packet ORDER BY d.id", row => DeliveryRow.Map(row, 0), cancel, ("packet", packet.Id));
                return (packet, deliveries);
            },
            cancel);

    /// <summary>What a system has sent, newest first.</summary>
    public Task<IReadOnlyList<(PacketRow Packet, DeliveryRow Delivery)>> ListSentAsync(string systemId, string? packetId, int limit, CancellationToken cancel) =>
        database.ReadAsync(
            connection => connection.QueryAsync(
                $"""
                SELECT {PacketRow.Columns}, {DeliveryRow.Columns} FROM packet p JOIN delivery d ON d.packet_id = p.id
                WHERE p.system_id = @system {(packetId is null ? "" : "AND p.id = @packet")} ORDER BY p.id DESC, d.id LIMIT @limit
                """,
                row => (PacketRow.Map(row), DeliveryRow.Map(row, 14)), cancel, ("system", systemId), ("packet", packetId ?? ""), ("limit", limit)),
            cancel);

    /// <summary>What waits for the agencies of a system, oldest first.</summary>
    public Task<IReadOnlyList<(PacketRow Packet, DeliveryRow Delivery)>> ListWaitingAsync(string systemId, string? kind, int limit, CancellationToken cancel) =>
        database.ReadAsync(
            connection => connection.QueryAsync(
                $"""
                SELECT {PacketRow.Columns}, {DeliveryRow.Columns}
                FROM delivery d JOIN agency a ON a.id = d.agency_id JOIN packet p ON p.id = d.packet_id
                WHERE a.system_id = @system AND d.state IN ('waiting', 'fetched') {(kind is null ? "" : "AND p.kind = @kind")}
                ORDER BY d.id LIMIT @limit
                """,
                row => (PacketRow.Map(row), DeliveryRow.Map(row, 14)), cancel, ("system", systemId), ("kind", kind ?? ""), ("limit", limit)),
            cancel);

    public Task<long> CountWaitingAsync(string systemId, string kind, CancellationToken cancel) => database.ReadAsync(
        connection => connection.FirstAsync(
            """
            SELECT count(*) FROM delivery d JOIN agency a ON a.id = d.agency_id JOIN packet p ON p.id = d.packet_id
            WHERE a.system_id = @system AND d.state IN ('waiting', 'fetched') AND p.kind = @kind
            """,
            row => row.GetInt64(0), cancel, ("system", systemId), ("kind", kind)),
        cancel);

    /// <summary>A delivery to an agency of this system; null for everybody else's.</summary>
    public async Task<(PacketRow Packet, DeliveryRow Delivery)?> FindDeliveryAsync(string systemId, string deliveryId, CancellationToken cancel)
    {
        var found = await database.ReadAsync(
            connection => connection.QueryAsync(
                $"""
                SELECT {PacketRow.Columns}, {DeliveryRow.Columns}
                FROM delivery d JOIN agency a ON a.id = d.agency_id JOIN packet p ON p.id = d.packet_id
                WHERE d.id = @delivery AND a.system_id = @system
                """,
                row => (PacketRow.Map(row), DeliveryRow.Map(row, 14)), cancel, ("system", systemId), ("delivery", deliveryId)),
            cancel);
        return found.Count == 0 ? null : found[0];
    }

    /// <summary>Moves an open delivery on; false if it was closed meanwhile.</summary>
    public async Task<bool> MoveAsync(string deliveryId, string state, DateTimeOffset now, string? reasonCode, string? reasonText, CancellationToken cancel) =>
        await database.WriteAsync(
            connection => connection.ExecuteAsync(
                """
                UPDATE delivery SET state = @state, changed_at = @now, reason_code = @code, reason_text = @text
                WHERE id = @id AND state IN ('waiting', 'fetched')
                """,
                cancel, ("id", deliveryId), ("state", state), ("now", now.ToUnixTimeMilliseconds()), ("code", reasonCode), ("text", reasonText)),
            cancel) == 1;

    /// <summary>Bytes a system has sent since a moment.</summary>
    public Task<long> BytesSinceAsync(string systemId, DateTimeOffset since, CancellationToken cancel) => database.ReadAsync(
        connection => connection.FirstAsync(
            "SELECT CAST(coalesce(sum(bytes), 0) AS BIGINT) FROM packet WHERE system_id = @system AND received_at >= @since", row => row.GetInt64(0), cancel,
            ("system", systemId), ("since", since.ToUnixTimeMilliseconds())),
        cancel);

    public Task<long> CountWaitingForAsync(string agencyId, CancellationToken cancel) => database.ReadAsync(
        connection => connection.FirstAsync(
            "SELECT count(*) FROM delivery WHERE agency_id = @agency AND state IN ('waiting', 'fetched')", row => row.GetInt64(0), cancel, ("agency", agencyId)),
        cancel);

    private static Task AddAsync(DbConnection connection, DeliveryRow delivery, CancellationToken cancel) => connection.ExecuteAsync(
        "INSERT INTO delivery (id, packet_id, agency_id, to_code, state, changed_at) VALUES (@id, @packet, @agency, @to, @state, @now)", cancel,
        ("id", delivery.Id), ("packet", delivery.PacketId), ("agency", delivery.AgencyId), ("to", delivery.ToCode), ("state", delivery.State),
        ("now", delivery.ChangedAt.ToUnixTimeMilliseconds()));
}
