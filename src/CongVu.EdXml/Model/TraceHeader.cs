namespace CongVu.EdXml;

/// <summary>One station a packet passed (vết gửi, nhận).</summary>
public sealed record TraceHeader(string? OrganId, EdXmlTimestamp? Timestamp);
