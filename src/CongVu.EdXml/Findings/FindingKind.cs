namespace CongVu.EdXml;

internal sealed record FindingKind(string Code, FindingSeverity Severity, string Template);
