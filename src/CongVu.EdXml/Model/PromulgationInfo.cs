namespace CongVu.EdXml;

/// <summary>Where and when a document was issued (địa danh, ngày ban hành).</summary>
public sealed record PromulgationInfo(string? Place, EdXmlDate? PromulgationDate);
