namespace CongVu.EdXml;

/// <summary>What holds for all fields of a packet.</summary>
internal sealed record FieldRules(FindingLog Log, int MaxLength, bool IsOldDialect);
