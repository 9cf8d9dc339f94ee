using CongVu.Pdf.Objects;
using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>Places pieces on pages: what must stay together stays, tables repeat their header and sum up each page.</summary>
internal sealed class Paginator
{
    // Sums of heights are not exact; what fits to a hair must stay.
    private const double Tolerance = 0.01;

    private readonly PageFormat format;
    private readonly Func<PageCanvas> addPage;
    private PageCanvas page;
    private TableFlow? open;
    private double y;
    private bool isFresh = true;

    public Paginator(PageFormat format, Func<PageCanvas> addPage)
    {
        this.format = format;
        this.addPage = addPage;
        page = addPage();
    }

    public void Place(IEnumerable<Piece> pieces)
    {
        foreach (var group in Groups(pieces))
        {
            if (group[0].Table != open)
                CloseTable();
            if (!isFresh && !Fits(group))
                TurnPage();
            foreach (var piece in group)
                PlaceOne(piece);
        }

        CloseTable();
    }

    private static IEnumerable<List<Piece>> Groups(IEnumerable<Piece> pieces)
    {
        var group = new List<Piece>();
        foreach (var piece in pieces)
        {
            group.Add(piece);
            if (piece.KeepWithNext)
                continue;
            yield return group;
            group = [];
        }

        if (group.Count > 0)
            yield return group;
    }

    private void PlaceOne(Piece piece)
    {
        if (piece.Table != open)
            CloseTable();
        if (piece is BreakPiece)
        {
            if (!isFresh)
                TurnPage();
            return;
        }

        while (!Fits([piece]))
        {
            if (!isFresh)
            {
                TurnPage();
                continue;
            }

            var parts = piece.Split(format.TextHeight - y - TotalsHeight(piece)) ?? throw new PdfException(
                PdfFault.NotSupported, $"A part {piece.Height:0} points high does not fit on a page of {format.TextHeight:0}.");
            Draw(parts.Above);
            TurnPage();
            piece = parts.Below;
        }

        Draw(piece);
    }

    private bool Fits(List<Piece> group)
    {
        var end = y;
        for (var i = 0; i < group.Count; i++)
            end += (isFresh && i == 0 ? 0 : group[i].SpaceBefore) + group[i].Height + (i < group.Count - 1 ? group[i].SpaceAfter : 0);
        return end + TotalsHeight(group[^1]) <= format.TextHeight + Tolerance;
    }

    private static double TotalsHeight(Piece piece) => piece is EndOfRowsPiece ? 0 : piece.Table?.TotalsHeight ?? 0;

    private void Draw(Piece piece)
    {
        open = piece.Table;
        if (piece is EndOfRowsPiece)
        {
            CloseTable();
            y += piece.SpaceAfter;
            return;
        }

        if (piece is GridPiece row)
            Count(row);
        y += isFresh ? 0 : piece.SpaceBefore;
        Put(piece);
        y += piece.SpaceAfter;
        isFresh = false;
    }

    private void Count(GridPiece row)
    {
        if (!row.Counted.Any(counted => counted.FollowsPageTotals))
            row.Table?.Count(row.Counted);
        else if (row.Table is { OwesTotals: true })
            Put(row.Table.TakeTotals());
    }

    private void Put(Piece piece)
    {
        piece.Draw(page, format.Left, format.Top + y);
        y += piece.Height;
        page.LowestPoint = format.Top + y;
    }

    private void CloseTable()
    {
        if (open is { OwesTotals: true })
            Put(open.TakeTotals());
        open = null;
    }

    private void TurnPage()
    {
        if (open is { OwesTotals: true })
            Put(open.TakeTotals());
        page = addPage();
        y = 0;
        isFresh = true;
        if (open?.Header?.Invoke() is not { } header)
            return;
        if (header.Height > format.TextHeight / 2)
            throw new PdfException(PdfFault.NotSupported, "The header of a table fills more than half of a page.");
        Put(header);
    }
}
