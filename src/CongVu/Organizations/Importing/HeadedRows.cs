namespace CongVu.Organizations.Importing;

/// <summary>Rows under a line of headings, whatever the order of the columns and whatever stands above (bảng có dòng tiêu đề).</summary>
/// <param name="Heading">The line of headings.</param>
/// <param name="Rows">Those under it with something in them, read as they are asked for.</param>
internal sealed record HeadedRows<TColumn>(TextRow Heading, IEnumerable<ListLine<TColumn>> Rows)
    where TColumn : struct, Enum
{
    private const int HeadingLines = 30;

    /// <param name="rows">All there are.</param>
    /// <param name="columnOf">The column a heading names, if any.</param>
    /// <param name="needed">Columns without which a line is no line of headings.</param>
    /// <returns>Null when no line of headings was found near the top.</returns>
    public static HeadedRows<TColumn>? Read(IEnumerable<TextRow> rows, Func<string, TColumn?> columnOf, params TColumn[] needed)
    {
        var rest = rows.GetEnumerator();
        while (rest.MoveNext() && rest.Current.Number <= HeadingLines)
        {
            if (HeadingsIn(rest.Current.Cells, columnOf) is var columns && needed.All(columns.ContainsKey))
            {
                return new HeadedRows<TColumn>(rest.Current, Under(columns, rest));
            }
        }

        rest.Dispose();
        return null;
    }

    private static IEnumerable<ListLine<TColumn>> Under(Dictionary<TColumn, int> columns, IEnumerator<TextRow> rest)
    {
        using (rest)
        {
            while (rest.MoveNext())
            {
                var (number, cells) = rest.Current;
                if (cells.Any(cell => cell.Length > 0))
                {
                    yield return new ListLine<TColumn>(number, columns.Where(pair => pair.Value < cells.Count).ToDictionary(pair => pair.Key, pair => cells[pair.Value].Trim()));
                }
            }
        }
    }

    private static Dictionary<TColumn, int> HeadingsIn(IReadOnlyList<string> cells, Func<string, TColumn?> columnOf)
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
