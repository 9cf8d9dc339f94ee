using System.Globalization;
using System.Text;

namespace CongVu.Axis.Operation;

/// <summary>The statistics as a page to read and print, and as CSV.</summary>
internal sealed class StatisticsPage(ExchangeStatistics statistics, TimeProvider time)
{
    private static readonly string[] Heads =
    [
        "Mã", "Cơ quan", "Đã gửi", "Thu hồi", "Cập nhật", "Thay thế", "Đã nhận", "Tiếp nhận", "Từ chối", "Hoàn thành", "Chưa phản hồi", "Phản hồi trong ngày",
    ];

    public async Task<IResult> ShowAsync(string? from, string? to, CancellationToken cancel)
    {
        var (first, last) = Period(from, to);
        var html = Html.Begin("Thống kê gửi, nhận văn bản điện tử", VietnamDay.Text(time.GetUtcNow()));
        html.Element("p", $"Từ {VietnamDay.Text(first)} đến {VietnamDay.Text(last)}, theo văn bản trục đã nhận (Quyết định 28/2018/QĐ-TTg, Điều 11).", "class=\"sub\"");
        html.Raw("<form><div><label for=\"tu\">Từ ngày</label><input id=\"tu\" name=\"tu\" type=\"date\" value=\"").Text(Iso(first))
            .Raw("\"></div><div><label for=\"den\">Đến ngày</label><input id=\"den\" name=\"den\" type=\"date\" value=\"").Text(Iso(last))
            .Raw("\"></div><button>Xem</button><a href=\"/thong-ke.csv?tu=").Text(Iso(first)).Raw("&amp;den=").Text(Iso(last)).Raw("\">Tải về CSV</a></form><table>");
        html.Row("th", Heads.Select((head, i) => (head, i > 1)));
        foreach (var figures in await statistics.CountAsync(first, last, cancel)) html.Row("td", Cells(figures).Select((cell, i) => (cell, i > 1)));
        return html.Raw("</table>").ToResult();
    }

    public async Task<IResult> DownloadAsync(string? from, string? to, CancellationToken cancel)
    {
        var (first, last) = Period(from, to);
        return Results.Text(Csv(await statistics.CountAsync(first, last, cancel)), "text/csv", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
    }

    /// <summary>With a byte order mark, without which spreadsheets misread Vietnamese.</summary>
    public static string Csv(IReadOnlyList<AgencyFigures> rows)
    {
        var text = new StringBuilder("\uFEFF").AppendJoin(',', Heads).Append("\r\n");
        foreach (var row in rows) text.AppendJoin(',', Cells(row).Select(Quote)).Append("\r\n");
        return text.ToString();
    }

    private static IEnumerable<string> Cells(AgencyFigures figures)
    {
        yield return figures.Code;
        yield return figures.Name;
        var (sent, received) = (figures.Sent, figures.Received);
        foreach (var number in new[]
        {
            sent.Documents, sent.Recalls, sent.Updates, sent.Replacements, received.Documents, received.Accepted, received.Refused, received.Finished, received.Silent, received.SameDay,
        })
            yield return number.ToString(CultureInfo.InvariantCulture);
    }

    // A name that begins like a formula must not become one in a spreadsheet.
    private static string Quote(string cell) =>
        "\"" + (cell is ['=' or '+' or '-' or '@', ..] ? "'" : "") + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    private (DateOnly First, DateOnly Last) Period(string? from, string? to)
    {
        var today = VietnamDay.Of(time.GetUtcNow());
        var first = Parse(from) ?? new DateOnly(today.Year, today.Month, 1);
        var last = Parse(to) ?? today;
        return last < first ? (first, first) : (first, last);
    }

    private static DateOnly? Parse(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
