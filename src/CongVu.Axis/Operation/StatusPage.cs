using System.Globalization;

namespace CongVu.Axis.Operation;

/// <summary>The operator's first page: queues, ages, last contact of every system.</summary>
internal sealed class StatusPage(Queues queues, AxisCounters counters, TimeProvider time)
{
    private static readonly TimeSpan Silent = TimeSpan.FromHours(1);
    private static readonly TimeSpan LongSilent = TimeSpan.FromDays(1);

    public async Task<IResult> ShowAsync(CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var all = await queues.ListAsync(cancel);
        var html = Html.Begin("Tình trạng trục", VietnamDay.Text(now));
        html.Element("p", "Gói chờ được giữ lại cho đến khi nơi nhận báo đã lưu an toàn.", "class=\"sub\"");
        WriteFigures(html, all, now);
        WriteSystems(html, all, now);
        WriteRefusals(html);
        return html.ToResult();
    }

    private static void WriteFigures(Html html, IReadOnlyList<Queue> all, DateTimeOffset now)
    {
        var oldest = all.Min(queue => queue.Oldest);
        var silent = all.Count(queue => !queue.System.IsLocked && Silence(queue, now) >= LongSilent);
        html.Raw("<div class=\"figures\">");
        Figure(html, Number(all.Sum(queue => queue.Waiting)), "gói đang chờ lấy", false);
        Figure(html, oldest is null ? "–" : VietnamDay.Age(now - oldest.Value), "gói chờ lâu nhất", oldest is not null && now - oldest >= LongSilent);
        Figure(html, Number(all.Sum(queue => queue.SentToday)), "gói nhận trong ngày", false);
        Figure(html, Number(silent), "hệ thống im lặng quá một ngày", silent > 0);
        html.Raw("</div>");
    }

    private static void Figure(Html html, string figure, string name, bool isLate) =>
        html.Raw(isLate ? "<div class=\"late\">" : "<div>").Element("b", figure).Text(name).Raw("</div>");

    private static void WriteSystems(Html html, IReadOnlyList<Queue> all, DateTimeOffset now)
    {
        html.Element("h2", "Các hệ thống").Raw("<table>");
        html.Row("th", [("Hệ thống", false), ("Tình trạng", false), ("Liên hệ gần nhất", false), ("Gói chờ lấy", true), ("Chờ lâu nhất", true), ("Gửi hôm nay", true)]);
        foreach (var queue in all)
        {
            html.Raw("<tr><td>").Text(queue.System.Name).Element("small", queue.System.Id).Raw("</td><td>");
            WriteState(html, queue, now);
            html.Raw("</td>")
                .Element("td", queue.System.LastContactAt is { } contact ? VietnamDay.Text(contact) : "chưa lần nào")
                .Element("td", Number(queue.Waiting), "class=\"n\"")
                .Element("td", queue.Oldest is { } oldest ? VietnamDay.Age(now - oldest) : "", "class=\"n\"")
                .Element("td", Number(queue.SentToday), "class=\"n\"").Raw("</tr>");
        }

        html.Raw("</table>");
        if (all.Count == 0) html.Element("p", "Chưa có hệ thống nào đăng ký.");
    }

    private static void WriteState(Html html, Queue queue, DateTimeOffset now)
    {
        var (text, kind) = Silence(queue, now) switch
        {
            _ when queue.System.IsLocked => ("Đang khóa", ""),
            var silence when silence >= LongSilent => ("Im lặng quá một ngày", "late"),
            var silence when silence >= Silent => ("Im lặng quá một giờ", "soon"),
            _ => ("Đang kết nối", "done"),
        };
        html.Element("span", text, $"class=\"chip {kind}\"");
    }

    private static TimeSpan Silence(Queue queue, DateTimeOffset now) => now - (queue.System.LastContactAt ?? queue.System.RegisteredAt);

    private void WriteRefusals(Html html)
    {
        html.Element("h2", "Từ chối kể từ khi khởi động");
        if (counters.Refusals.Count == 0) html.Element("p", "Không có gói nào bị từ chối.");
        else html.Raw("<table>").Row("th", [("Lý do", false), ("Số lần", true)]);
        foreach (var (code, count) in counters.Refusals.OrderByDescending(refusal => refusal.Value)) html.Row("td", [(code, false), (Number(count), true)]);
        if (counters.Refusals.Count > 0) html.Raw("</table>");
    }

    private static string Number(long number) => number.ToString("#,0", CultureInfo.GetCultureInfo("vi-VN"));
}
