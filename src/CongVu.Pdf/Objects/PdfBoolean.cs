namespace CongVu.Pdf.Objects;

/// <summary>true or false.</summary>
public sealed class PdfBoolean : PdfObject
{
    public static readonly PdfBoolean True = new(true);
    public static readonly PdfBoolean False = new(false);

    private PdfBoolean(bool value) => Value = value;

    public bool Value { get; }

    public override bool Matches(PdfObject? other) => ReferenceEquals(this, other);
}
