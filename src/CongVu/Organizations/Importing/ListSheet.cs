namespace CongVu.Organizations.Importing;

/// <summary>A list as it comes from a spreadsheet, or pasted from one (bảng nhập từ Excel). Bounded, and nothing of it is entered yet.</summary>
public sealed class ListSheet<TColumn>
    where TColumn : struct, Enum
{
    private readonly ListForm<TColumn> form;

    internal ListSheet(ListForm<TColumn> form, IReadOnlyList<ListLine<TColumn>> lines) => (this.form, Lines) = (form, lines);

    public IReadOnlyList<ListLine<TColumn>> Lines { get; }

    /// <summary>Whether it came in an encoding older than Unicode and was converted: people look at it again.</summary>
    public bool WasConverted { get; internal init; }

    /// <summary>The list as text that <see cref="ListForm{TColumn}.FromPaste"/> reads again: what was checked is what is entered.</summary>
    public string ToText()
    {
        var columns = form.Columns.Where(column => column.IsNeeded || Lines.Any(line => line[column.Column].Length > 0)).ToList();
        var rows = Lines.Select(line => string.Join('\t', columns.Select(column => string.Join(' ', line[column.Column].Split((char[])['\t', '\r', '\n'])))));
        return string.Join('\n', rows.Prepend(string.Join('\t', columns.Select(column => column.Heading))));
    }
}

/// <summary>One line of the list.</summary>
/// <param name="Number">As the spreadsheet numbers it.</param>
/// <param name="Cells">What it says, column by column.</param>
public sealed record ListLine<TColumn>(int Number, IReadOnlyDictionary<TColumn, string> Cells)
    where TColumn : struct, Enum
{
    public string this[TColumn column] => Cells.GetValueOrDefault(column, "");
}
