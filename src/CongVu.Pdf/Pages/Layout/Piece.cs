using CongVu.Pdf.Pages.Drawing;

namespace CongVu.Pdf.Pages.Layout;

/// <summary>What is placed on a page in one go: a line of text, a row of a table, a rule, a picture.</summary>
internal abstract class Piece
{
    public abstract double Height { get; }

    public double SpaceBefore { get; set; }

    public double SpaceAfter { get; set; }

    /// <summary>Whether the next piece must stand on the same page.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>The table that this is a row of.</summary>
    public TableFlow? Table { get; init; }

    /// <summary>Draws it with its upper left corner at a point of the paper.</summary>
    public abstract void Draw(PageCanvas canvas, double x, double y);

    /// <summary>Divides what is too high for any page: a part of at most this height, and the rest.</summary>
    public virtual (Piece Above, Piece Below)? Split(double height) => null;
}
