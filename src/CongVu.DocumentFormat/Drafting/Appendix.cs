namespace CongVu.DocumentFormat.Drafting;

/// <summary>A text that belongs to a document and follows it in the same file. Phụ lục.</summary>
public sealed record Appendix(string Title, IReadOnlyList<BodyBlock> Body)
{
    /// <summary>Whether its pages lie; for wide tables.</summary>
    public bool IsLandscape { get; init; }
}
