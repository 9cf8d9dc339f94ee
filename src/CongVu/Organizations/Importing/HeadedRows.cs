namespace CongVu.Organizations.Importing;

/// <summary>Rows under a line of headings, whatever the order of the columns and whatever stands above (bảng có dòng tiêu đề).</summary>
internal static class HeadedRows
{
    private const int HeadingLines = 30;

    /// <param name="rows">Numbered as the spreadsheet numbers them.</param>
    /// <param name="columnOf">The column a heading names, if any.</param>
    /// <param name="needed">Columns without which a line is no line of headings.</param>
    /// <returns>The rows with something in them; null when no line of headings was found near the top.</returns>
    public static IEnumerable<(int Number, IReadOnlyDictionary<TColumn, string> Cells)>? Read<TColumn>(
        IEnumerable<(int Number, IReadOnlyList<string> Cells)> rows, Func<string, TColumn?> columnOf, params TColumn[] needed)
        where TColumn : struct, Enum
    {
        var rest = rows.GetEnumerator();
        while (rest.MoveNext() && rest.Current.Number <= HeadingLines)
        {
            if (HeadingsIn(rest.Current.Cells, columnOf) is var columns && needed.All(columns.ContainsKey))
            {
                return Under(columns, rest);
            }
        }

        rest.Dispose();
        return null;
    }

    private static IEnumerable<(int Number, IReadOnlyDictionary<TColumn, string> Cells)> Under<TColumn>(
        Dictionary<TColumn, int> columns, IEnumerator<(int Number, IReadOnlyList<string> Cells)> rest)
        where TColumn : struct, Enum
    {
        using (rest)
        {
            while (rest.MoveNext())
            {
                var (number, cells) = rest.Current;
                if (cells.Any(cell => cell.Length > 0))
                {
                    yield return (number, columns.Where(pair => pair.Value < cells.Count).ToDictionary(pair => pair.Key, pair => cells[pair.Value].Trim()));
                }
            }
        }
    }

    private static Dictionary<TColumn, int> HeadingsIn<TColumn>(IReadOnlyList<string> cells, Func<string, TColumn?> columnOf)
        where TColumn : struct, Enum
    {
        var found = new Dictionary<TColumn, int>();
        for (var index = 0; index < cells.Count; index++)
        {
            if (columnOf(cells[index]) is { } column)
            {
                found.TryAdd(column, index);
            }
        }

        return found;
    }
}
