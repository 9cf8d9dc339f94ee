namespace CongVu.EdXml;

/// <summary>What was read of a packet, and what was noticed (kết quả đọc gói tin).</summary>
public sealed class EdXmlReading : IDisposable
{
    private readonly IDisposable contents;

    internal EdXmlReading(IDisposable contents) => this.contents = contents;

    /// <summary>False for a file that is something else altogether.</summary>
    public bool IsEdXml { get; internal init; } = true;

    /// <summary>True if nothing was found that forbids to use the packet.</summary>
    public bool IsUsable => IsEdXml && Findings.All(finding => finding.Severity != FindingSeverity.Error);

    /// <summary>Whether the packet was written in the dialect before QCVN 102.</summary>
    public bool IsOldDialect { get; internal init; }

    /// <summary>The document; null if this is a status or the header is missing.</summary>
    public EdXmlDocument? Document { get; internal init; }

    /// <summary>The status; null if this is a document or the header is missing.</summary>
    public EdXmlStatus? Status { get; internal init; }

    public IReadOnlyList<Attachment> Attachments { get; internal init; } = [];

    public IReadOnlyList<Finding> Findings { get; internal init; } = [];

    public void Dispose() => contents.Dispose();

    internal static EdXmlReading NotEdXml(IDisposable contents)
    {
        var log = new FindingLog();
        log.Add(FindingKinds.NotEdXml);
        return new(contents) { IsEdXml = false, Findings = log.InOrder() };
    }
}
