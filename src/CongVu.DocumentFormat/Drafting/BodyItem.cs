namespace CongVu.DocumentFormat.Drafting;

/// <summary>A numbered part: its sign is made from level and number.</summary>
public sealed record BodyItem(ItemLevel Level, int Number, string? Title, IReadOnlyList<TextPart> Parts) : BodyBlock
{
    /// <summary>A part with plain text and no title.</summary>
    public BodyItem(ItemLevel level, int number, string text)
        : this(level, number, null, [new TextPart(text)])
    {
    }
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
