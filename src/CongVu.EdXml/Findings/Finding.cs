namespace CongVu.EdXml;

/// <summary>Something noticed in a packet (phát hiện), with its text in Vietnamese.</summary>
public sealed record Finding(string Code, FindingSeverity Severity, string Text);
