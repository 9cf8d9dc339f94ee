using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Registers;
using CongVu.Web.Documents;

namespace CongVu.Web.Reports.Exports;

/// <summary>Lists of documents and the books, with the columns of their pages.</summary>
public sealed class DocumentLists(IncomingQueries incoming, OutgoingQueries outgoing, RegisterQueries registers, OrganizationDirectory directory)
{
    private const int Portion = 500;

    private static readonly ReportColumn[] IncomingColumns =
    [
        Narrow("Số đến"), Narrow("Ngày đến"), new("Số, ký hiệu", 1.6), Narrow("Ngày văn bản"), new("Cơ quan ban hành", 2.4), new("Tên loại", 1.1), new("Trích yếu", 4),
        Narrow("Hạn xử lý"), new("Tình trạng", 1.3), new("Chữ ký số", 1.3),
    ];

    private static readonly ReportColumn[] OutgoingColumns =
        [new("Số, ký hiệu", 1.6), Narrow("Ngày văn bản"), new("Tên loại", 1.1), new("Trích yếu", 4), new("Người ký", 1.8), new("Người soạn", 1.8), Narrow("Nơi nhận"), new("Tình trạng", 1.3)];

    /// <summary>A tab of incoming documents, the newest first.</summary>
    public ListSource Incoming(Actor actor, string? key, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var tab = IncomingTabs.Of(key, actor);
        var rows = ListSource.Portions<IncomingQueries.Line>(last => incoming.ListAsync(actor, tab, last?.Id, Portion, cancel), Portion, line => ReportRow.Of(
            line.ArrivalNumber, line.ArrivalDate, line.Code, line.IssueDate, line.IssuerName, line.TypeName, line.Subject, line.DueDate, line.State.InWords(), line.Signatures.InWords()));
        return new ListSource("van-ban-den", "Danh sách văn bản đến", IncomingTabs.All.First(entry => entry.Tab == tab).Word, AgencyOf(actor), IncomingColumns, rows);
    }

    /// <summary>A tab of outgoing documents, the newest first.</summary>
    public ListSource Outgoing(Actor actor, OutgoingTab tab, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(actor);
        var rows = ListSource.Portions<OutgoingQueries.Line>(last => outgoing.ListAsync(actor, tab, last?.Id, Portion, cancel), Portion, line => ReportRow.Of(
            line.Code, line.IssueDate, line.TypeName, line.Subject, line.SignerName, line.DrafterName, line.RecipientCount, line.State.InWords()));
        return new ListSource("van-ban-di", "Danh sách văn bản đi", "", AgencyOf(actor), OutgoingColumns, rows);
    }

    /// <summary>Lines of a book, if this person may read it.</summary>
    public async Task<ListSource?> BookAsync(Actor actor, Id<Register> id, int from, int to, CancellationToken cancel)
    {
        if (await registers.FindAsync(actor, id, cancel) is not { } book)
        {
            return null;
        }

        var (first, last) = (Math.Max(1, from), Math.Min(to, book.LastNumber));
        var rows = ListSource.Portions<RegisterQueries.Line>(
            line => registers.LinesAsync(book, line is null ? first : line.Number + 1, Math.Min(last, (line?.Number ?? first - 1) + Portion), cancel), Portion, line => RegisterSheet.Row(book.Kind, line));
        return new ListSource($"so-{book.Year}", $"{book.Kind.InWords()}", $"{book.Name}, năm {book.Year}, từ số {first} đến số {last}",
            (await directory.GetAsync(cancel)).NameOf(book.Agency), RegisterSheet.Columns(book.Kind), Counted(rows)) { IsBook = true };
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

    private static string AgencyOf(Actor actor) => actor.Posts.Count > 0 ? actor.Posts[0].AgencyName : "";

    private static ReportColumn Narrow(string title) => new(title, 0.9) { Alignment = ColumnAlignment.Center };
}
