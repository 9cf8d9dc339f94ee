namespace CongVu.Pdf.Objects;

/// <summary>A name such as /Page; each character stands for one byte (Latin-1), escapes already undone.</summary>
public sealed class PdfName(string value) : PdfObject
{
    public string Value { get; } = value;

    public override bool Matches(PdfObject? other) => other is PdfName name && name.Value == Value;
}
