namespace CongVu.DocumentFormat.Drafting;

/// <summary>A part of the content of a document.</summary>
public abstract record BodyBlock;

/// <summary>A paragraph, its first line indented.</summary>
public sealed record BodyParagraph(IReadOnlyList<TextPart> Parts) : BodyBlock
{
    /// <summary>A paragraph of plain letters.</summary>
    public BodyParagraph(string text)
        : this([new TextPart(text)])
    {
    }
}
