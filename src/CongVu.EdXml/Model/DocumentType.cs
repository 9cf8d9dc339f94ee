namespace CongVu.EdXml;

/// <summary>Type of a document (tên loại văn bản); live packets number types in contradictory ways, so the name decides.</summary>
public sealed record DocumentType(int? Type, int? TypeDetail, string? TypeName);
