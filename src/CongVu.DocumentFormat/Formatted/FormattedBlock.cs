namespace CongVu.DocumentFormat.Formatted;

/// <summary>A paragraph or a table.</summary>
internal abstract record FormattedBlock;
