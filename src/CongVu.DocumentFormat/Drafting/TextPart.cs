namespace CongVu.DocumentFormat.Drafting;

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
