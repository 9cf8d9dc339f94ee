namespace CongVu.Pdf.Objects;

/// <summary>The null object; an entry with this value counts as absent.</summary>
public sealed class PdfNull : PdfObject
{
    public static readonly PdfNull Instance = new();

    private PdfNull()
    {
    }

    public override bool Matches(PdfObject? other) => other is PdfNull;
}
