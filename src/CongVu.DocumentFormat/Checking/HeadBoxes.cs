namespace CongVu.DocumentFormat.Checking;

/// <summary>Boxes 1 to 5b, 10 and 11.</summary>
internal sealed record HeadBoxes
{
    public required TextLine? NationalName { get; init; }

    public required TextLine? Motto { get; init; }

    public required IReadOnlyList<TextLine> Superior { get; init; }

    public required IReadOnlyList<TextLine> Organization { get; init; }

    public required TextLine? Code { get; init; }

    public required TextLine? Date { get; init; }

    public required IReadOnlyList<TextLine> LetterSubject { get; init; }

    /// <summary>The lines of each half in their order, blank ones too.</summary>
    public required IReadOnlyList<TextLine> Lines { get; init; }
}
