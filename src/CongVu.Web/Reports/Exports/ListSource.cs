using CongVu.DocumentFormat.Reports;
using CongVu.Reports;

namespace CongVu.Web.Reports.Exports;

/// <summary>A list to be taken along as a file: its visible columns, and its rows as they are read (danh sách xuất ra tệp).</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Title">At its head.</param>
/// <param name="Subtitle">Which part of the list.</param>
/// <param name="Columns">As the page shows them.</param>
/// <param name="Rows">Read in portions, so that a list of any length needs little memory.</param>
public sealed record ListSource(
    string Name, string Title, string Subtitle, IReadOnlyList<ReportColumn> Columns, IAsyncEnumerable<ReportRow> Rows)
{
    private const int Portion = 500;

    public ListSource(string name, string title, string subtitle, IReadOnlyList<ReportColumn> columns, IEnumerable<ReportRow> rows)
        : this(name, title, subtitle, columns, rows.ToAsyncEnumerable())
    {
    }

    /// <summary>Whose list it is; the agency of whoever takes it along when empty.</summary>
    public string Organization { get; init; } = "";

    /// <summary>Whether it is a book: with numbered columns, its documents counted on every page and in all, and room to sign.</summary>
    public bool IsBook { get; init; }

    public string FileName(ReportFormat format) => $"{Name}.{format.ToString().ToLowerInvariant()}";

    /// <summary>All portions of a list, each read when the one before it was written.</summary>
    /// <param name="read">Reads so many lines after a line; from the beginning when there is none.</param>
    /// <param name="row">A line as it is written.</param>
    internal static async IAsyncEnumerable<ReportRow> Portions<TLine>(Func<TLine?, int, Task<IReadOnlyList<TLine>>> read, Func<TLine, ReportRow> row)
        where TLine : class
    {
        TLine? last = null;
        IReadOnlyList<TLine> lines;
        do
        {
            lines = await read(last, Portion);
            foreach (var line in lines)
            {
                yield return row(line);
            }

            last = lines.Count > 0 ? lines[^1] : last;
        }
        while (lines.Count == Portion);
    }

    /// <summary>The same of a list that is read by the numbers of its pages.</summary>
    /// <param name="read">Reads a page, counted from 1, of so many lines.</param>
    /// <param name="row">A line as it is written.</param>
    internal static IAsyncEnumerable<ReportRow> Pages<TLine>(Func<int, int, Task<IReadOnlyList<TLine>>> read, Func<TLine, ReportRow> row)
        where TLine : class
    {
        var page = 0;
        return Portions<TLine>((_, size) => read(++page, size), row);
    }
}
