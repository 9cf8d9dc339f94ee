using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>One page with what it inherits from the page tree.</summary>
public sealed record PdfPage(int Index, PdfReference Reference, PdfDictionary Dictionary, PdfRectangle MediaBox, PdfRectangle CropBox, int Rotation, PdfObject? Resources)
{
    /// <summary>The visible size after rotation, in points.</summary>
    public (double Width, double Height) VisibleSize => Rotation % 180 == 0
        ? (CropBox.Width, CropBox.Height)
        : (CropBox.Height, CropBox.Width);
}
