using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>A horizontal line.</summary>
internal sealed class RulePiece(Rule rule, double x, double width) : Piece
{
    public override double Height => rule.Thickness;

    public override void Draw(PageCanvas canvas, double left, double y)
    {
        canvas.Belongs(null);
        canvas.FillRectangle(left + x, y, width, rule.Thickness, rule.Ink);
    }
}

/// <summary>A picture.</summary>
internal sealed class PicturePiece(Picture picture, double x, StructureNode? node) : Piece
{
    public override double Height => picture.Height;

    public override void Draw(PageCanvas canvas, double left, double y)
    {
        canvas.Belongs(node);
        canvas.Picture(picture.Image, left + x, y, picture.Width, picture.Height);
    }
}

/// <summary>Space kept free, and reported.</summary>
internal sealed class ReservedPiece(ReservedArea area, double x) : Piece
{
    public override double Height => area.Height;

    public override void Draw(PageCanvas canvas, double left, double y) =>
        canvas.Report(area.Name, left + x, y, area.Width, area.Height);
}

/// <summary>Asks for a new page.</summary>
internal sealed class BreakPiece : Piece
{
    public override double Height => 0;

    public override void Draw(PageCanvas canvas, double left, double y)
    {
    }
}

/// <summary>Ends the rows of a table: here the sums of the page are due.</summary>
internal sealed class EndOfRowsPiece : Piece
{
    public override double Height => 0;

    public override void Draw(PageCanvas canvas, double left, double y)
    {
    }
}
