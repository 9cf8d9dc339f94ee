namespace CongVu.DocumentFormat.Drafting;

/// <summary>A table; columns share the width of the page by weight.</summary>
public sealed record BodyTable(IReadOnlyList<BodyColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : BodyBlock;

/// <summary>A column of a table in a document.</summary>
public sealed record BodyColumn(string Title, double Weight, bool IsCentered = false);
