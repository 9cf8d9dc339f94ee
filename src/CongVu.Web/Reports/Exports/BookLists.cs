using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Registers;

namespace CongVu.Web.Reports.Exports;

/// <summary>The books, with the columns of the decree.</summary>
public sealed class BookLists(RegisterQueries registers, OrganizationDirectory directory)
{
    /// <summary>Lines of a book, if this person may read it.</summary>
    public async Task<ListSource?> BookAsync(Actor actor, Id<Register> id, int from, int to, CancellationToken cancel)
    {
        if (await registers.FindAsync(actor, id, cancel) is not { } book)
        {
            return null;
        }

        var (first, last) = (Math.Max(1, from), Math.Min(to, book.LastNumber));
        var rows = ListSource.Portions<RegisterQueries.Line>(
            (line, size) => registers.LinesAsync(book, line is null ? first : line.Number + 1, Math.Min(last, (line?.Number ?? first - 1) + size), cancel), line => RegisterSheet.Row(book.Kind, line));
        return new ListSource($"so-{book.Year}", $"{book.Kind.InWords()}", $"{book.Name}, năm {book.Year}, từ số {first} đến số {last}",
            RegisterSheet.Columns(book.Kind), Counted(rows)) { Organization = (await directory.GetAsync(cancel)).NameOf(book.Agency), IsBook = true };
    }

    // A void number stays in its line and is no document.
    private static async IAsyncEnumerable<ReportRow> Counted(IAsyncEnumerable<ReportRow> lines)
    {
        var (documents, voids) = (0, 0);
        await foreach (var line in lines)
        {
            (documents, voids) = line.IsCounted ? (documents + 1, voids) : (documents, voids + 1);
            yield return line;
        }

        yield return RegisterSheet.Total(documents, voids);
    }
}
