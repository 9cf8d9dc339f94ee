using CongVu.DocumentFormat.Text;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Lays out a whole document by the templates of Decree 30, annex III; one layout for Word and for PDF.</summary>
internal sealed class DocumentLayout
{
    private readonly AdministrativeDocument document;
    private readonly Letters letters;
    private readonly PageFormat format;
    private readonly PageComposer measure;

    public DocumentLayout(AdministrativeDocument document, Typography typography, PageComposer measure)
    {
        this.document = DocumentText.Composed(document);
        this.measure = measure;
        letters = new(typography);
        format = PageFormat.Portrait(typography.TopAndBottom, typography.Right, typography.TopAndBottom, typography.Left);
    }

    public IReadOnlyList<Section> Lay() => [Main(), .. document.Appendices.Select((appendix, i) => Appended(appendix, i + 1))];

    public DocumentProperties Properties() => new($"{document.Type.Name} {document.Code} {document.Subject}".Trim()) { Author = document.IssuingOrganization.Replace('\n', ' ') };

    private Section Main() => new(
        format,
        [
            .. new HeadLayout(document, letters, format, measure).Lay(),
            .. Authority(),
            .. Grounds(),
            .. Command(),
            .. Addressees(),
            .. new BodyLayout(letters, format.TextWidth).Lay(document.Body, isClosed: true),
            new FootLayout(document, letters, format.TextWidth).Lay(),
        ])
    {
        Header = PageNumbers(),
        Footer = document.Contact is { } contact
            ? new(new Paragraph(contact, letters.Recipients, Letters.Centered), Measure.Millimeters(12)) { Pages = RunningPages.FirstOnly, HasRuleAbove = true }
            : null,
    };

    private RunningText PageNumbers() =>
        new(new Paragraph([new PageNumberRun(letters.Body)], Letters.Centered), Measure.Millimeters(12)) { Pages = RunningPages.FromSecond };

    private IEnumerable<Block> Authority() => document.Authority is { } authority
        ? [new Paragraph(StateHead.Upper(authority), letters.Title, Letters.Centered with { SpaceBefore = 6, SpaceAfter = 6 })]
        : [];

    private IEnumerable<Block> Grounds() => document.Grounds.Select((ground, i) => new Paragraph(
        ground.TrimEnd(';', '.') + (i == document.Grounds.Count - 1 ? "." : ";"), letters.Of(Emphasis.Italic), letters.BodyParagraph));

    // A decision and a resolution decide in a line of their own.
    private IEnumerable<Block> Command() => document.Type.Symbol is "QĐ" or "NQ"
        ? [new Paragraph($"{StateHead.Upper(document.Type.Name)}:", letters.Title, Letters.Centered with { SpaceBefore = 8, SpaceAfter = 2, KeepWithNext = true })]
        : [];

    private IEnumerable<Block> Addressees()
    {
        if (document.Addressees.Count == 0)
            yield break;
        var lead = document.AddressLead + ":";
        if (document.Addressees.Count == 1)
        {
            yield return new Paragraph($"{lead} {document.Addressees[0].TrimEnd(';', '.')}", letters.Body, Letters.Centered with { SpaceBefore = 8, SpaceAfter = 8 });
            yield break;
        }

        // The dashes stand under the colon (annex I, part I, II.9.a).
        var indent = Measure.Centimeters(2.5);
        var colon = indent + measure.WidthOf(document.AddressLead, letters.Body);
        yield return new Paragraph(lead, letters.Body, new() { LeftIndent = indent, SpaceBefore = 8, KeepWithNext = true });
        for (var i = 0; i < document.Addressees.Count; i++)
        {
            var isLast = i == document.Addressees.Count - 1;
            yield return new Paragraph(
                $"- {document.Addressees[i].TrimEnd(';', '.')}{(isLast ? "." : ";")}",
                letters.Body,
                new() { LeftIndent = colon + 8, FirstLineIndent = -8, SpaceAfter = isLast ? 8 : 0 });
        }
    }

    private Section Appended(Appendix appendix, int number)
    {
        var page = appendix.IsLandscape ? format with { Width = format.Height, Height = format.Width } : format;
        var label = document.Appendices.Count > 1 ? $"Phụ lục {Ordinals.Roman(number)}" : "Phụ lục";
        // In an electronic document number and date stay open here (annex I, part I, III.1.c).
        var issuer = document.IssuingOrganization.Replace('\n', ' ');
        var enclosed = $"(Kèm theo {document.Type.Name} số      {(document.Code.Year is null ? "" : $"/{document.Code.Year}")}/{document.Code.Notation} ngày      tháng      năm        của {issuer})";
        return new Section(
            page,
            [
                new Paragraph(label, letters.AppendixTitle, Letters.Centered with { HeadingLevel = 1, KeepWithNext = true }),
                new Paragraph(StateHead.Upper(appendix.Title), letters.AppendixTitle, Letters.Centered with { KeepWithNext = true }),
                new Paragraph(enclosed, letters.AppendixTitle with { Face = FontStyle.Italic }, Letters.Centered with { SpaceAfter = 6 }),
                .. new BodyLayout(letters, page.TextWidth).Lay(appendix.Body, isClosed: false),
            ])
        {
            Header = PageNumbers(),
        };
    }
}
