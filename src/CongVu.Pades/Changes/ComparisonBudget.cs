using CongVu.Pdf.Objects;

namespace CongVu.Pades.Changes;

/// <summary>How much may be looked up while the revisions of one file are compared: a file made to be slow ends here.</summary>
internal sealed class ComparisonBudget
{
    private long left = 40_000_000;

    public void Take(int lookups)
    {
        left -= lookups;
        if (left < 0)
            throw new PdfException(PdfFault.TooComplex, "The file has been saved too often with too many objects to be compared.");
    }
}
