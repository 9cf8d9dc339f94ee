using CongVu.Reports.Charts;
using CongVu.Reports.Monthly;

namespace CongVu.Reports.Radar;

/// <summary>The four sections of the reports that were sent, as bars: on the page, in files, on slides (biểu đồ tổng hợp).</summary>
public static class RadarCharts
{
    private const int MostUnits = 20;

    // Light and dark in turn, so that they differ on black and white paper too.
    internal static readonly ChartPart[] Parts =
    [
        new("Đã hoàn thành", "#165c37", "#fff"), new("Chưa đến hạn", "#9fc3e0", "#16202a"),
        new("Quá hạn", "#a3121f", "#fff"), new("Xin gia hạn", "#e5b567", "#16202a"),
    ];

    /// <summary>A section in the few words of the chart.</summary>
    public static string Short(MonthlySection section) => Parts[(int)section].Name;

    /// <summary>Unit by unit; of many those with most tasks.</summary>
    public static BarChart ByUnit(RadarTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var sent = table.Rows.Where(row => row.IsSent).ToList();
        var title = sent.Count > MostUnits ? $"Theo báo cáo đã gửi: {MostUnits} đơn vị có nhiều nội dung nhất" : "Kết quả theo báo cáo đã gửi, từng đơn vị";
        var shown = sent.Count > MostUnits ? [.. sent.OrderByDescending(row => row.Counts.Total).Take(MostUnits)] : sent;
        return new BarChart(title, Parts, [.. shown.Select(row => Bar(row.Name, row.Counts))]);
    }

    internal static ChartBar Bar(string name, SectionCounts counts) => new(name, [.. Enum.GetValues<MonthlySection>().Select(counts.Of)]);
}
