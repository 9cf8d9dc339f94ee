namespace CongVu.EdXml;

/// <summary>A status packet: what a receiver says of a document it was sent (gói tin trạng thái).</summary>
public sealed record EdXmlStatus
{
    public Organization? From { get; init; }

    public ResponseFor? ResponseFor { get; init; }

    public StaffInfo? StaffInfo { get; init; }

    /// <summary>Two digits, see <see cref="StatusCodes"/>; kept as read when unknown.</summary>
    public string? StatusCode { get; init; }

    public string? Description { get; init; }

    public EdXmlTimestamp? Timestamp { get; init; }
}
