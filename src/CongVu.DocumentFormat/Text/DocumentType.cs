namespace CongVu.DocumentFormat.Text;

/// <summary>A type of administrative document. Tên loại văn bản.</summary>
/// <param name="Name">Its name as a sentence writes it.</param>
/// <param name="Symbol">Its abbreviation in the code; letters (công văn) and open letters (thư công) have none.</param>
/// <param name="EdXmlNumber">Its number in the exchange standard's list of administrative documents, where it has one.</param>
/// <param name="ArchiveCode">Its code in archive packages (Circular 05/2025, annex III).</param>
public sealed record DocumentType(string Name, string? Symbol, int? EdXmlNumber, string ArchiveCode);
