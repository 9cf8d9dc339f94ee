namespace CongVu.Pdf.Objects;

/// <summary>A value in a PDF file; values never change after they are made.</summary>
public abstract class PdfObject
{
    private protected PdfObject()
    {
    }

    /// <summary>The same value, however it was written (order of keys, kind of string).</summary>
    public abstract bool Matches(PdfObject? other);

    public static implicit operator PdfObject(int value) => new PdfInteger(value);

    public static implicit operator PdfObject(long value) => new PdfInteger(value);

    // What we compute ourselves needs no more digits than a page can show.
    public static implicit operator PdfObject(double value) => new PdfReal(Math.Round(value, 6));

    public static implicit operator PdfObject(bool value) => value ? PdfBoolean.True : PdfBoolean.False;

    public sealed override string ToString() => PdfSerializer.ToText(this);
}
