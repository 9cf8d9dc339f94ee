namespace CongVu.Axis.Systems;

/// <summary>A registered system: the office program of one or many agencies (hệ thống kết nối).</summary>
internal sealed record PeerSystem
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Algorithm { get; init; }

    /// <summary>The sealed secret, or the public key as PEM.</summary>
    public required string Credential { get; init; }

    /// <summary>The client certificate it must show, if it must.</summary>
    public string? CertificateSha256 { get; init; }

    public bool MayRegisterAgencies { get; init; }

    public long? MaxPacketBytes { get; init; }

    public long? MaxDayBytes { get; init; }

    public bool IsLocked { get; init; }

    public DateTimeOffset RegisteredAt { get; init; }

    public DateTimeOffset? LastContactAt { get; init; }
}
