namespace CongVu.Pdf.Pages;

/// <summary>What a file says about itself.</summary>
public sealed record DocumentProperties(string Title)
{
    /// <summary>Who made it.</summary>
    public string? Author { get; init; }

    /// <summary>The language of the text, for those who have it read aloud.</summary>
    public string Language { get; init; } = "vi";

    /// <summary>When it was made; left out unless given, so that the same content gives the same bytes.</summary>
    public DateTimeOffset? Created { get; init; }

    /// <summary>Whether the order and kind of its parts are written for those who cannot see it; costs room in long tables.</summary>
    public bool IsTagged { get; init; } = true;
}
