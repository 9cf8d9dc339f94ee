using CongVu.DocumentFormat.Reports;

namespace CongVu.Web.Reports.Exports;

/// <summary>A list to be taken along as a file: its visible columns, and its rows as they are read (danh sách xuất ra tệp).</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Title">At its head.</param>
/// <param name="Subtitle">Which part of the list.</param>
/// <param name="Organization">Whose list it is.</param>
/// <param name="Columns">As the page shows them.</param>
/// <param name="Rows">Read in portions, so that a list of any length needs little memory.</param>
public sealed record ListSource(
    string Name, string Title, string Subtitle, string Organization, IReadOnlyList<ReportColumn> Columns, IAsyncEnumerable<ReportRow> Rows)
{
    /// <summary>Whether it is a book: with numbered columns, its documents counted on every page and in all, and room to sign.</summary>
    public bool IsBook { get; init; }

    /// <summary>All portions of a list, each read when the one before it was written.</summary>
    /// <param name="read">Reads the portion after a line; from the beginning when there is none.</param>
    /// <param name="size">Lines of a portion.</param>
    /// <param name="row">A line as it is written.</param>
    internal static async IAsyncEnumerable<ReportRow> Portions<TLine>(Func<TLine?, Task<IReadOnlyList<TLine>>> read, int size, Func<TLine, ReportRow> row)
        where TLine : class
    {
        TLine? last = null;
        IReadOnlyList<TLine> lines;
        do
        {
            lines = await read(last);
            foreach (var line in lines)
            {
                yield return row(line);
            }

            last = lines.Count > 0 ? lines[^1] : last;
        }
        while (lines.Count == size);
    }
}
