namespace CongVu.Pdf.Objects;

/// <summary>A reference to an indirect object, such as 12 0 R.</summary>
public sealed class PdfReference(int number, int generation = 0) : PdfObject
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;

    public override bool Matches(PdfObject? other) =>
        other is PdfReference reference && reference.Number == Number && reference.Generation == Generation;
}
