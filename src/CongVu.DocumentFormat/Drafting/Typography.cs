namespace CongVu.DocumentFormat.Drafting;

/// <summary>The choices that Decree 30 leaves open; sizes in points, margins in millimeters (annex I, part I).</summary>
public sealed record Typography
{
    /// <summary>The choices of most offices.</summary>
    public static readonly Typography Usual = new();

    /// <summary>Upper and lower margin, 20 to 25.</summary>
    public double TopAndBottom { get; init; } = 20;

    /// <summary>Left margin, 30 to 35.</summary>
    public double Left { get; init; } = 30;

    /// <summary>Right margin, 15 to 20.</summary>
    public double Right { get; init; } = 15;

    /// <summary>The name of the state, 12 to 13. Quốc hiệu.</summary>
    public double NationalName { get; init; } = 13;

    /// <summary>The motto, 13 to 14. Tiêu ngữ.</summary>
    public double Motto { get; init; } = 14;

    /// <summary>Names of bodies, 12 to 13.</summary>
    public double Organization { get; init; } = 13;

    /// <summary>Place and date, type and title, signer, 13 to 14.</summary>
    public double Title { get; init; } = 14;

    /// <summary>What a letter is about, 12 to 13.</summary>
    public double LetterSubject { get; init; } = 12;

    /// <summary>The content, 13 to 14.</summary>
    public double Body { get; init; } = 14;

    /// <summary>Indent of first lines in centimeters: 1 or 1.27.</summary>
    public double FirstLine { get; init; } = 1.27;

    /// <summary>Distance of lines, 1 to 1.5.</summary>
    public double LineSpacing { get; init; } = 1.1;

    /// <summary>Space between paragraphs in points, at least 6.</summary>
    public double ParagraphSpace { get; init; } = 6;
}
