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

/// <summary>A numbered part: its sign is made from level and number.</summary>
public sealed record BodyItem(ItemLevel Level, int Number, string? Title, IReadOnlyList<TextPart> Parts) : BodyBlock
{
    /// <summary>A part with plain text and no title.</summary>
    public BodyItem(ItemLevel level, int number, string text)
        : this(level, number, null, [new TextPart(text)])
    {
    }
}

/// <summary>A table; columns share the width of the page by weight.</summary>
public sealed record BodyTable(IReadOnlyList<BodyColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : BodyBlock;

/// <summary>A column of a table in a document.</summary>
public sealed record BodyColumn(string Title, double Weight, bool IsCentered = false);

/// <summary>Letters with one emphasis.</summary>
public sealed record TextPart(string Text, Emphasis Emphasis = Emphasis.None);

/// <summary>How letters are set off.</summary>
public enum Emphasis
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>In bold.</summary>
    Bold,

    /// <summary>In italic.</summary>
    Italic,

    /// <summary>In bold italic.</summary>
    BoldItalic,
}

/// <summary>The ranks of numbered parts (Decree 30, annex I, II.6).</summary>
public enum ItemLevel
{
    /// <summary>Phần I</summary>
    Part,

    /// <summary>Chương I</summary>
    Chapter,

    /// <summary>Mục 1</summary>
    Section,

    /// <summary>Điều 1.</summary>
    Article,

    /// <summary>I., in documents laid out without articles.</summary>
    Heading,

    /// <summary>Khoản: 1.</summary>
    Clause,

    /// <summary>Điểm: a)</summary>
    Point,

    /// <summary>A dash.</summary>
    Dash,
}
