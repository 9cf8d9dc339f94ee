using CongVu.Pdf.Objects;

namespace CongVu.Pdf.Reading;

/// <summary>How many bytes may still be decompressed from one file: stops bombs.</summary>
public sealed class DecodeBudget(long bytes)
{
    private long left = bytes;

    public void Take(long count)
    {
        left -= count;
        if (left < 0)
            throw new PdfException(PdfFault.TooComplex, "The file holds too much compressed content.");
    }
}
