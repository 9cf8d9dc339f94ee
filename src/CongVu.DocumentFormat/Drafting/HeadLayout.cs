using System.Globalization;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Drafting;

/// <summary>Lays out the head of a document: boxes 1 to 5 and 10, 11 of the Decree's drawing.</summary>
internal sealed class HeadLayout(AdministrativeDocument document, Letters letters, PageFormat format, PageComposer measure)
{
    private const double LeftColumn = 190, BlankNumber = 32;

    private readonly StateHead head = new(letters, measure);

    public IEnumerable<Block> Lay()
    {
        yield return new Table([LeftColumn, format.TextWidth - LeftColumn], [new([new(head.Issuer(document.SuperiorOrganization, document.IssuingOrganization)), new(head.State())]), new([new(Code()), new(Date())])])
        {
            Border = 0,
            Padding = 0,
            KeepTogether = true,
            SpaceAfter = 6,
        };
        if (document.IsLetter)
            yield break;
        yield return new Paragraph(StateHead.Upper(document.Type.Name), letters.Title, Letters.Centered with { SpaceBefore = 8, HeadingLevel = 1, KeepWithNext = true });
        yield return new Paragraph(document.Subject, letters.Title, Letters.Centered with { KeepWithNext = true });
        yield return head.RuleUnder(document.Subject, letters.Title, 0.4, format.TextWidth);
    }

    private List<Block> Code()
    {
        var number = document.Code.Number?.ToString("00", CultureInfo.InvariantCulture) ?? "";
        var notation = (document.Code.Year is { } year ? $"/{year}/" : "/") + document.Code.Notation;
        var blocks = new List<Block>
        {
            new Paragraph([new TextRun("Số: ", letters.Code), Slot(AreaKind.Number, number.Length > 0 ? 0 : BlankNumber, number, letters.Code), new TextRun(notation, letters.Code)], Letters.Centered),
        };
        if (document.IsLetter)
            blocks.Add(new Paragraph($"V/v {document.Subject}", letters.LetterSubject, Letters.Centered with { SpaceBefore = 6 }));
        blocks.AddRange(Stamps());
        return blocks;
    }

    private List<Block> Date()
    {
        if (document.PlaceAndDate is not { } at)
            return [];
        List<Run> runs = at switch
        {
            { Date: not null } => [new TextRun($"{at.Place}, ", letters.Date), Slot(AreaKind.Date, 0, at.DateText, letters.Date)],
            { Day: null, Month: { } month, Year: { } year } =>
            [
                new TextRun($"{at.Place}, ngày ", letters.Date),
                Slot(AreaKind.Date, 20, "", letters.Date),
                new TextRun($" tháng {month.ToString(month < 3 ? "00" : "0", CultureInfo.InvariantCulture)} năm {year}", letters.Date),
            ],
            _ => [new TextRun($"{at.Place}, ", letters.Date), Slot(AreaKind.Date, measure.WidthOf("ngày 28 tháng 12 năm 2028", letters.Date), "", letters.Date)],
        };
        return [new Paragraph(runs, Letters.Centered)];
    }

    private IEnumerable<Block> Stamps()
    {
        if (document.Urgency != Urgency.None)
        {
            var (mark, width) = document.Urgency switch
            {
                Urgency.Express => ("HỎA TỐC", 30.0),
                Urgency.VeryUrgent => ("THƯỢNG KHẨN", 40.0),
                _ => ("KHẨN", 20.0),
            };
            yield return Frame(mark, letters.Stamp, Measure.Millimeters(width), Ink.BrightRed);
        }

        if (document.CirculationMark is { } circulation)
            yield return Frame(StateHead.Upper(circulation), letters.Stamp with { Ink = Ink.Black }, LeftColumn - 20, Ink.Black);
    }

    private static Table Frame(string mark, TextStyle style, double width, Ink ink) =>
        new([width], [new([new([new Paragraph(mark, style, Letters.Centered)]) { IsMiddle = true }]) { MinHeight = Measure.Millimeters(8) }])
        {
            Border = 1,
            BorderInk = ink,
            Padding = 1,
            Alignment = Alignment.Center,
            SpaceBefore = 6,
            SpaceAfter = 2,
        };

    private static Slot Slot(AreaKind kind, double width, string text, TextStyle style) => new(kind.ToString(), width, text, style);
}
