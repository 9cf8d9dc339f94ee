namespace CongVu.DocumentFormat.Sheets;

/// <summary>A row of a sheet; cells that it does not hold are empty.</summary>
public sealed class SheetRow
{
    private readonly Dictionary<int, SheetCell> cells;

    internal SheetRow(int number, Dictionary<int, SheetCell> cells)
    {
        Number = number;
        this.cells = cells;
    }

    /// <summary>Its number in the sheet, from 1.</summary>
    public int Number { get; }

    /// <summary>One more than the last column that holds something.</summary>
    public int Width => cells.Count == 0 ? 0 : cells.Keys.Max() + 1;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsBlank => cells.Values.All(cell => cell.Kind == SheetCellKind.Empty || cell.Text.Length == 0);

    /// <summary>The cell of a column, counted from 0.</summary>
    public SheetCell this[int column] => cells.GetValueOrDefault(column);
}
