using CongVu.Pdf.Objects;
using CongVu.Pdf.Reading;
using CongVu.Pdf.Writing;

namespace CongVu.Pades.Appearances;

/// <summary>What a signature shows on a page, and where.</summary>
public abstract class SignatureAppearance
{
    /// <summary>The page, counted from 0; -1 is the last page.</summary>
    public int PageIndex { get; init; }

    /// <summary>The place of the widget in the page's own coordinates.</summary>
    public abstract PdfRectangle Place(PdfPage page);

    /// <summary>Adds the drawing to the update and says how to refer to it.</summary>
    public abstract PdfReference Draw(PdfUpdate update, PdfPage page);
}
