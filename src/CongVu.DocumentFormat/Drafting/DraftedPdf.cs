namespace CongVu.DocumentFormat.Drafting;

/// <summary>A document composed for PDF.</summary>
public sealed record DraftedPdf(ReadOnlyMemory<byte> File, int Pages, IReadOnlyList<DocumentArea> Areas)
{
    /// <summary>The place of this kind, where the document has one.</summary>
    public DocumentArea? Find(AreaKind kind) => Areas.FirstOrDefault(area => area.Kind == kind);
}
