namespace CongVu.EdXml;

/// <summary>Bounds within which a packet is read; what exceeds them becomes a finding.</summary>
public sealed record EdXmlReadOptions
{
    public static EdXmlReadOptions Default { get; } = new();

    public long MaxPacketBytes { get; init; } = 1L << 30;

    /// <summary>For all attachments of a packet together.</summary>
    public long MaxUnzippedBytes { get; init; } = 1L << 30;

    public int MaxAttachments { get; init; } = 500;

    public int MaxDepth { get; init; } = 32;

    public int MaxElements { get; init; } = 50_000;

    /// <summary>Longest text, attribute or comment outside attachments.</summary>
    public int MaxTokenBytes { get; init; } = 1 << 20;

    /// <summary>Everything outside attachments together.</summary>
    public int MaxMarkupBytes { get; init; } = 16 << 20;

    public int MaxFieldLength { get; init; } = 50_000;

    /// <summary>False measures and hashes the attachments without keeping their bytes.</summary>
    public bool KeepContents { get; init; } = true;

    /// <summary>Contents beyond this many bytes wait in a temporary file instead of memory.</summary>
    public int MemoryBytes { get; init; } = 1 << 20;

    /// <summary>Where that temporary file is made; null for the system's folder.</summary>
    public string? SpoolFolder { get; init; }
}
