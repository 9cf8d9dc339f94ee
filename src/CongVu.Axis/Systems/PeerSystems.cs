using System.Collections.Concurrent;
using System.Data.Common;
using CongVu.Axis.Database;

namespace CongVu.Axis.Systems;

/// <summary>The register of systems.</summary>
internal sealed class PeerSystems(AxisDatabase database, TimeProvider time)
{
    private const string Columns =
        "id, name, algorithm, credential, certificate_sha256, may_register_agencies, max_packet_bytes, max_day_bytes, is_locked, registered_at, last_contact_at";

    private static readonly TimeSpan ContactGrain = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, DateTimeOffset> contacts = new(StringComparer.Ordinal);

    public Task<PeerSystem?> FindAsync(string id, CancellationToken cancel) => database.ReadAsync(
        connection => connection.FirstAsync($"SELECT {Columns} FROM peer_system WHERE id = @id", Map, cancel, ("id", id)), cancel);

    public Task<IReadOnlyList<PeerSystem>> ListAsync(CancellationToken cancel) => database.ReadAsync(
        connection => connection.QueryAsync($"SELECT {Columns} FROM peer_system ORDER BY id", Map, cancel), cancel);

    /// <summary>Enters a system, or changes what is known of it.</summary>
    public Task SaveAsync(PeerSystem system, CancellationToken cancel) => database.WriteAsync(
        connection => connection.ExecuteAsync(
            $"""
            INSERT INTO peer_system ({Columns})
            VALUES (@id, @name, @algorithm, @credential, @certificate, @mayRegister, @maxPacket, @maxDay, @locked, @registered, NULL)
            ON CONFLICT (id) DO UPDATE SET name = @name, algorithm = @algorithm, credential = @credential, certificate_sha256 = @certificate,
              may_register_agencies = @mayRegister, max_packet_bytes = @maxPacket, max_day_bytes = @maxDay, is_locked = @locked
            """,
            cancel, ("id", system.Id), ("name", system.Name), ("algorithm", system.Algorithm), ("credential", system.Credential),
            ("certificate", system.CertificateSha256), ("mayRegister", system.MayRegisterAgencies ? 1 : 0), ("maxPacket", system.MaxPacketBytes),
            ("maxDay", system.MaxDayBytes), ("locked", system.IsLocked ? 1 : 0), ("registered", time.GetUtcNow().ToUnixTimeMilliseconds())),
        cancel);

    public async Task<bool> SetLockedAsync(string id, bool isLocked, CancellationToken cancel) => await database.WriteAsync(
        connection => connection.ExecuteAsync("UPDATE peer_system SET is_locked = @locked WHERE id = @id", cancel, ("locked", isLocked ? 1 : 0), ("id", id)), cancel) == 1;

    /// <summary>Remembers that a system was heard of, to the minute: a write for every poll would be a waste.</summary>
    public async Task NoteContactAsync(PeerSystem system, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        if (contacts.TryGetValue(system.Id, out var last) && now - last < ContactGrain) return;

        contacts[system.Id] = now;
        await database.WriteAsync(
            connection => connection.ExecuteAsync(
                "UPDATE peer_system SET last_contact_at = @now WHERE id = @id", cancel, ("now", now.ToUnixTimeMilliseconds()), ("id", system.Id)),
            cancel);
    }

    private static PeerSystem Map(DbDataReader row) => new()
    {
        Id = row.GetString(0),
        Name = row.GetString(1),
        Algorithm = row.GetString(2),
        Credential = row.GetString(3),
        CertificateSha256 = row.TextOrNull(4),
        MayRegisterAgencies = row.GetInt32(5) == 1,
        MaxPacketBytes = row.NumberOrNull(6),
        MaxDayBytes = row.NumberOrNull(7),
        IsLocked = row.GetInt32(8) == 1,
        RegisteredAt = row.Moment(9),
        LastContactAt = row.IsDBNull(10) ? null : row.Moment(10),
    };
}
