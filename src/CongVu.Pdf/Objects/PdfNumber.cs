namespace CongVu.Pdf.Objects;

/// <summary>A number, whole or not.</summary>
public abstract class PdfNumber : PdfObject
{
    private protected PdfNumber()
    {
    }

    public abstract double AsDouble { get; }

    public override bool Matches(PdfObject? other) => other is PdfNumber number && number.AsDouble.Equals(AsDouble);
}

/// <summary>A whole number.</summary>
public sealed class PdfInteger(long value) : PdfNumber
{
    public long Value { get; } = value;

    public override double AsDouble => Value;

    public override bool Matches(PdfObject? other) =>
        other is PdfInteger integer ? integer.Value == Value : base.Matches(other);
}

/// <summary>A number with a fraction.</summary>
public sealed class PdfReal(double value) : PdfNumber
{
    public double Value { get; } = double.IsFinite(value)
        ? value
        : throw new PdfException(PdfFault.BadObject, "A PDF number must be finite.");

    public override double AsDouble => Value;
}
