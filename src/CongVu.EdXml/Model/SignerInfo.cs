namespace CongVu.EdXml;

/// <summary>Who signed, in which post and capacity (người ký; <c>Competence</c> is the quyền hạn: KT., TL. …).</summary>
public sealed record SignerInfo(string? Competence, string? Position, string? FullName);
