namespace CongVu.DocumentFormat.Checking;

/// <summary>Boxes 7, 9b and 12.</summary>
internal sealed record FootBoxes
{
    public required TextLine? RecipientsLead { get; init; }

    public required IReadOnlyList<TextLine> Recipients { get; init; }

    public required TextLine? DraftingMark { get; init; }

    public required IReadOnlyList<TextLine> SignerTitles { get; init; }

    public required TextLine? SignerName { get; init; }
}

/// <summary>An appendix in the same file.</summary>
internal sealed record AppendixBoxes(TextLine Label, IReadOnlyList<TextLine> Title, TextLine? Enclosed, bool BeginsSection, int? FirstNumber);
