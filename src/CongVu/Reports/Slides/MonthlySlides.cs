using CongVu.Calendar;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports.Charts;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;

namespace CongVu.Reports.Slides;

/// <summary>
/// Makes the slides for the monthly meeting from the reports that were sent, beside those of the month before (trình chiếu phiên họp tháng).
/// </summary>
public sealed class MonthlySlides
{
    private const int BarsOnSlide = 12;

    private readonly ReportRadar radar;
    private readonly ReportScope scope;

    internal MonthlySlides(ReportRadar radar, ReportScope scope)
    {
        this.radar = radar;
        this.scope = scope;
    }

    public async Task<SlideDeck> MakeAsync(ReportArea area, Period period, CancellationToken cancel)
    {
        var (now, before) = (await radar.MakeAsync(area, period, cancel), await radar.MakeAsync(area, period.Previous, cancel));
        var bars = now.Rows.Where(row => row.IsSent).ToList();
        return new SlideDeck($"{now.AgencyName}. {now.Title}. Số liệu theo báo cáo các đơn vị đã gửi, chốt lúc gửi.",
        [
            Sending(now), Whole(now, before),
            .. bars.Chunk(BarsOnSlide).SelectMany((rows, index) => Units(rows, index + 1, (bars.Count + BarsOnSlide - 1) / BarsOnSlide)),
            .. Corrections(now),
        ]);
    }

    /// <summary>The slides as a PDF file.</summary>
    public async Task<Outcome<byte[]>> PrintAsync(Actor? actor, string code, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        return area.IsDone ? SlideFile.Write(await MakeAsync(area.Value, period, cancel)) : new Refusals().Add(area.Refusals);
    }

    public static byte[] Print(SlideDeck deck) => SlideFile.Write(deck);

    private static Slide Sending(RadarTable table)
    {
        var (silent, incomplete, late) = (table.In(ReportStanding.NotSent), table.In(ReportStanding.Incomplete), table.In(ReportStanding.SentLate));
        return new Slide("Kết quả thực hiện ý kiến chỉ đạo",
        [
            table.Title,
            $"{table.Rows.Count} đơn vị phải báo cáo, {table.Rows.Count - table.Missing.Count} đơn vị đã gửi{Named(late, "gửi muộn")}.",
            .. silent.Count > 0 ? [$"Chưa gửi: {Names(silent)}."] : Array.Empty<string>(),
            .. incomplete.Count > 0 ? [$"Chưa gửi và chưa giải trình đủ nội dung quá hạn: {Names(incomplete)}."] : Array.Empty<string>(),
        ]);
    }

    private static Slide Whole(RadarTable now, RadarTable before) => new("Kết quả chung, so với kỳ trước",
        [$"{now.Total.Total} nội dung; kỳ trước {before.Total.Total}. Quá hạn chưa hoàn thành: {now.Total.Overdue}; kỳ trước {before.Total.Overdue}."])
    {
        Chart = new BarChart("Kết quả chung", RadarCharts.Parts, [RadarCharts.Bar("Kỳ này", now.Total), RadarCharts.Bar("Kỳ trước", before.Total)]),
    };

    // The table follows its chart: every bar can be read as figures.
    private static IEnumerable<Slide> Units(RadarRow[] rows, int number, int count)
    {
        var title = count == 1 ? "Kết quả từng đơn vị" : $"Kết quả từng đơn vị ({number}/{count})";
        yield return new Slide(title, []) { Chart = new BarChart(title, RadarCharts.Parts, [.. rows.Select(row => RadarCharts.Bar(Short(row.Name), row.Counts))]) };
        yield return new Slide($"{title}: số liệu", [])
        {
            Table = new SlideTable(["Đơn vị", "Tổng số", .. RadarCharts.Parts.Select(part => part.Name)],
                [.. rows.Select(row => (IReadOnlyList<string>)[Short(row.Name), $"{row.Counts.Total}", .. Enum.GetValues<MonthlySection>().Select(section => $"{row.Counts.Of(section)}")])]),
        };
    }

    private static IEnumerable<Slide> Corrections(RadarTable table)
    {
        var lines = table.Rows.Where(row => row.Corrections > 0).Select(SummarySheet.Correction).ToList();
        return lines.Count == 0 ? [] : [new Slide("Đính chính sau khi gửi", lines)];
    }

    private static string Named(IReadOnlyList<RadarRow> rows, string what) => rows.Count == 0 ? "" : $", {rows.Count} {what} ({Names(rows)})";

    private static string Names(IReadOnlyList<RadarRow> rows) => string.Join(", ", rows.Select(row => row.Name));

    private static string Short(string name) => name.Length <= 38 ? name : $"{name[..37]}…";
}
