using CongVu.DocumentFormat.Word;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Writes administrative documents as Word and PDF files with the same layout.</summary>
public sealed class DocumentComposer(PageComposer pages, Typography? typography = null)
{
    // Seals of communes and departments measure 36 mm across; the organization's record tells its own.
    private const double UsualSeal = 36;
    private const double CopyLineHeight = 12;

    private readonly Typography typography = typography ?? Typography.Usual;

    /// <summary>A composer with the fonts of this machine.</summary>
    public static DocumentComposer OfSystem { get; } = new(PageComposer.OfSystem);

    /// <summary>Writes a Word file (.docx).</summary>
    /// <exception cref="DocumentFormatException">Something of the document cannot be written.</exception>
    public void WriteWord(AdministrativeDocument document, Stream file)
    {
        var layout = new DocumentLayout(document, typography, pages);
        WordWriter.Write(file, layout.Properties(), PageFaults.Guarded(layout.Lay));
    }

    /// <summary>Composes a PDF file and tells where signatures, seal, number and date go.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sealDiameter">The seal's diameter in millimeters.</param>
    /// <exception cref="DocumentFormatException">The fonts cannot show a character, or something fits on no page.</exception>
    public DraftedPdf ComposePdf(AdministrativeDocument document, double sealDiameter = UsualSeal)
    {
        var layout = new DocumentLayout(document, typography, pages);
        var composed = PageFaults.Guarded(() => pages.Compose(layout.Properties(), layout.Lay()));
        var letters = new Letters(typography);
        List<DocumentArea> areas =
        [
            .. composed.Areas.Select(area => new DocumentArea(Enum.Parse<AreaKind>(area.Name), area, area.Name switch
            {
                nameof(AreaKind.Number) => letters.Code,
                nameof(AreaKind.Date) => letters.Date,
                _ => letters.CopyLine,
            })),
            CopyLine(composed.Pages[0].Format, letters),
        ];
        if (composed.Find(nameof(AreaKind.Signature)) is { } signature)
            areas.Add(new(AreaKind.Seal, SealOver(signature, Measure.Millimeters(sealDiameter)), letters.CopyLine));
        return new(composed.File, composed.Pages.Count, areas);
    }

    // The seal covers about a third of the signature on its left (annex I, part I, II.8.a).
    private static PlacedArea SealOver(PlacedArea signature, double diameter) => new(
        nameof(AreaKind.Seal),
        signature.Page,
        signature.Left + signature.Width / 3 - diameter,
        signature.Bottom + (signature.Height - diameter) / 2,
        diameter,
        diameter);

    // Above the head, at the right margin of the first page.
    private static DocumentArea CopyLine(PageFormat format, Letters letters) => new(
        AreaKind.CopyLine,
        new(nameof(AreaKind.CopyLine), 1, format.Left + format.TextWidth / 3, format.Height - format.Top + 4, format.TextWidth * 2 / 3, CopyLineHeight),
        letters.CopyLine);
}
