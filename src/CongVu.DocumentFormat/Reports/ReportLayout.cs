using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Packages;
using CongVu.Pdf.Fonts;
using CongVu.Pdf.Pages;

namespace CongVu.DocumentFormat.Reports;

/// <summary>Lays out a report for Word and for PDF.</summary>
internal sealed class ReportLayout
{
    private static readonly ParagraphStyle Centered = new() { Alignment = Alignment.Center, KeepWithNext = true };

    // The rows themselves are summed up beside the columns.
    private const int RowCount = -1;

    private readonly TableReport report;
    private readonly PageFormat format;
    private readonly StateHead head;
    private readonly Letters letters = new(Typography.Usual);

    private readonly Func<string, TextStyle, string> show;

    /// <param name="report">What is laid out.</param>
    /// <param name="measure">The faces.</param>
    /// <param name="isForPages">Whether these faces set it: then what they cannot show is marked. Word brings faces of its own.</param>
    public ReportLayout(TableReport report, PageComposer measure, bool isForPages)
    {
        this.report = report;
        show = (text, style) => isForPages ? measure.Showable(SafeText.Printable(text), style) : SafeText.Printable(text);
        // Lying pages are bound at their upper edge, upright ones on the left.
        format = report.IsLandscape ? PageFormat.Landscape(25, 15, 15, 20) : PageFormat.Portrait(20, 15, 20, 30);
        head = new(letters, measure);
    }

    public DocumentProperties Properties => new(SafeText.Printable(report.Title)) { Author = report.Organization, IsTagged = false };

    public Section Lay() => new(format, [.. Head(), .. Title(), .. report.Charts.SelectMany(chart => new ChartLayout(chart, format.TextWidth, show, count => report.Numbers.Format(count)).Lay()), Table(), .. Foot()])
    {
        Header = new(new Paragraph([new PageNumberRun(new(13))], new() { Alignment = Alignment.Center }), Measure.Millimeters(12)) { Pages = RunningPages.FromSecond },
    };

    private IEnumerable<Block> Head()
    {
        if (report.Organization is not { } organization)
            yield break;
        var left = head.Issuer(report.SuperiorOrganization, organization);
        if (!report.HasStateHead)
        {
            yield return new Table([format.TextWidth * 0.4], [new([new(left)])]) { Border = 0, Padding = 0, SpaceAfter = 6 };
            yield break;
        }

        List<Block> right = head.State();
        if (report.PlaceAndDate is { } at)
            right.Add(new Paragraph(SafeText.Printable(at.ToString()), letters.Date, Letters.Centered));
        yield return new Table([format.TextWidth * 0.42, format.TextWidth * 0.58], [new([new(left), new(right)])]) { Border = 0, Padding = 0, SpaceAfter = 6 };
    }

    private IEnumerable<Block> Title()
    {
        yield return Line(StateHead.Upper(report.Title), letters.Title, Centered with { HeadingLevel = 1, SpaceAfter = report.Subtitle is null ? 6 : 0 });
        if (report.Subtitle is { } subtitle)
            yield return Line(subtitle, new(13, FontStyle.Italic), Centered with { SpaceAfter = 6 });
    }

    private Table Table()
    {
        var all = report.Columns.Sum(column => column.Weight);
        return new Table([.. report.Columns.Select(column => column.Weight / all * format.TextWidth)], Rows())
        {
            Header = Header(),
            Padding = 2.5,
            Totals = report.PageTotalLabel is { } label ? new((onPage, toHere) => PageTotal(LabelOf(label, onPage, toHere), onPage)) : null,
        };
    }

    // Sums of all stand below those of the page; which ones they are shows only at the end.
    private IEnumerable<TableRow> Rows()
    {
        var sums = new List<ReportRow>();
        foreach (var row in report.Rows)
        {
            if (row.Kind == ReportRowKind.Total)
            {
                sums.Add(row);
                continue;
            }

            foreach (var sum in sums)
                yield return Row(sum);
            sums.Clear();
            yield return Row(row);
        }

        foreach (var sum in sums)
            yield return Row(sum) with { FollowsPageTotals = true };
    }

    private List<TableRow> Header()
    {
        var cells = ReportHeader.Arrange(report);
        return
        [
            .. Enumerable.Range(0, ReportHeader.HeightOf(report)).Select(row => new TableRow(
            [
                .. cells.Where(cell => cell.Row == row).Select(cell => new TableCell([Text(cell.Title, FontStyle.Bold, Alignment.Center)])
                {
                    RowSpan = cell.Rows,
                    ColumnSpan = cell.Columns,
                    IsMiddle = true,
                }),
            ])),
        ];
    }

    private TableRow Row(ReportRow row)
    {
        var face = row.Kind == ReportRowKind.Ordinary ? FontStyle.Regular : FontStyle.Bold;
        return new TableRow(
        [
            .. RowShape.Cells(row, report.Columns.Count).Select(cell => new TableCell([Text(cell.Value.Show(report.Numbers), face, Align(row, cell))])
            {
                ColumnSpan = cell.Span,
                IsMiddle = row.Kind != ReportRowKind.Ordinary,
            }),
        ])
        {
            KeepWithNext = row.Kind == ReportRowKind.Section,
            Amounts = row.Kind == ReportRowKind.Ordinary && report.PageTotalLabel is not null ? Amounts(row) : null,
        };
    }

    private Dictionary<int, decimal> Amounts(ReportRow row) => RowShape.Cells(row, report.Columns.Count)
        .Where(cell => cell.Value.Kind == ReportValueKind.Number && report.Columns[cell.Column].IsSummed)
        .Select(cell => (cell.Column, cell.Value.Number)).Append((RowCount, row.IsCounted ? 1 : 0))
        .ToDictionary();

    private string LabelOf(string label, ColumnSums onPage, ColumnSums toHere) => report.PageCountUnit is { } unit
        ? $"{label}: {report.Numbers.Format(onPage[RowCount])} {unit}; cộng dồn: {report.Numbers.Format(toHere[RowCount])} {unit}"
        : label;

    private TableRow PageTotal(string label, ColumnSums sums)
    {
        var first = report.Columns.TakeWhile(column => !column.IsSummed).Count();
        return new TableRow(
        [
            new TableCell([Text(label, FontStyle.BoldItalic, Alignment.Center)]) { ColumnSpan = Math.Max(1, first) },
            .. Enumerable.Range(first, Math.Max(0, report.Columns.Count - Math.Max(1, first))).Select(column => new TableCell(
                [Text(report.Columns[column].IsSummed ? report.Numbers.Format(sums[column]) : "", FontStyle.BoldItalic, Align(report.Columns[column], isNumber: true))])),
        ]);
    }

    private Alignment Align(ReportRow row, (ReportValue Value, int Column, int Span) cell) =>
        row.Kind == ReportRowKind.Total && cell.Column == 0 ? Alignment.Center
        : row.Kind == ReportRowKind.Section && cell.Span > 1 ? Alignment.Left
        : Align(report.Columns[cell.Column], cell.Value.Kind is ReportValueKind.Number or ReportValueKind.Percent);

    private static Alignment Align(ReportColumn column, bool isNumber) => column.Alignment switch
    {
        ColumnAlignment.Center => Alignment.Center,
        ColumnAlignment.Right => Alignment.Right,
        ColumnAlignment.Left => Alignment.Left,
        _ => isNumber ? Alignment.Right : Alignment.Left,
    };

    private Paragraph Text(string text, FontStyle face, Alignment alignment) => Line(text, new(report.LetterSize, face), new() { Alignment = alignment });

    private Paragraph Line(string text, TextStyle style, ParagraphStyle form) => new(show(text, style), style, form);

    private IEnumerable<Block> Foot()
    {
        foreach (var note in report.Notes)
            yield return Line(note, new(report.LetterSize, FontStyle.Italic), new() { Alignment = Alignment.Justified, SpaceBefore = 4 });
        if (report.Signer is null && report.LeftSigner is null)
            yield break;
        List<Block> right = report is { HasStateHead: false, PlaceAndDate: { } at } ? [new Paragraph(SafeText.Printable(at.ToString()), letters.Date, Centered)] : [];
        yield return new Table([format.TextWidth * 0.45, format.TextWidth * 0.55], [new([new(Signer(report.LeftSigner, AreaKind.LeftSignature)), new([.. right, .. Signer(report.Signer, AreaKind.Signature)])])])
        {
            Border = 0,
            Padding = 0,
            SpaceBefore = 12,
            KeepTogether = true,
        };
    }

    private List<Block> Signer(SignerBlock? signer, AreaKind area) => signer is null ? [] : new SignerLayout(letters).Lay(signer, area);
}
