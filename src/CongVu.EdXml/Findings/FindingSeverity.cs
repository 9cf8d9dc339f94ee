namespace CongVu.EdXml;

/// <summary>How much a finding matters (mức độ).</summary>
public enum FindingSeverity
{
    /// <summary>Worth knowing; nothing to do.</summary>
    Info,

    /// <summary>Wrong, but the packet can be used.</summary>
    Warning,

    /// <summary>The packet cannot be used.</summary>
    Error,
}
