namespace CongVu.DocumentFormat.Formatted;

/// <summary>A document as its reader sees it: pages, paragraphs, runs with their effective form. Lengths in points.</summary>
internal sealed record FormattedDocument(IReadOnlyList<FormattedSection> Sections);
