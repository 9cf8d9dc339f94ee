namespace CongVu.EdXml;

/// <summary>A document packet without its attachments (gói tin văn bản).</summary>
public sealed record EdXmlDocument
{
    public required MessageHeader MessageHeader { get; init; }

    public IReadOnlyList<TraceHeader> TraceHeaderList { get; init; } = [];

    public Bussiness? Bussiness { get; init; }

    /// <summary>Read only: the writer never signs, since the samples' signatures are dummies.</summary>
    public Signature? Signature { get; init; }
}
