using CongVu.Pdf.Objects;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Turns what the composer of pages refuses into the fault of this library.</summary>
internal static class PageFaults
{
    public static T Guarded<T>(Func<T> compose)
    {
        try
        {
            return compose();
        }
        catch (PdfException refused)
        {
            var fault = refused.Fault switch
            {
                PdfFault.MissingGlyph => DocumentFormatFault.MissingGlyph,
                PdfFault.NoFont => DocumentFormatFault.NoFont,
                _ => DocumentFormatFault.BadContent,
            };
            throw new DocumentFormatException(fault, refused.Message, refused);
        }
    }
}
