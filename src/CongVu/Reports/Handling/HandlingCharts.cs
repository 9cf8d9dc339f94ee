using CongVu.Reports.Charts;

namespace CongVu.Reports.Handling;

/// <summary>The chart over a handling report, the same on the page, on paper and in files (biểu đồ giải quyết văn bản).</summary>
public static class HandlingCharts
{
    private const int MostUnits = 15;

    // Light and dark in turn, so that they differ on black and white paper too.
    private static readonly (string Name, string Fill, string Ink, HandlingClass[] Classes)[] Incoming =
    [
        ("Đã giải quyết đúng hạn", "#165c37", "#fff", [HandlingClass.DoneOnTime]), ("Đã giải quyết quá hạn", "#9fd8b4", "#16202a", [HandlingClass.DoneLate]),
        ("Đang giải quyết trong hạn", "#1f4e79", "#fff", [HandlingClass.OpenInTime]), ("Quá hạn", "#f3a0a6", "#16202a", [HandlingClass.OpenOverdue]),
        ("Khác", "#5f6b75", "#fff", [HandlingClass.AwaitingIntake, HandlingClass.AwaitingDirection, HandlingClass.ForInformation, HandlingClass.GivenBack]),
    ];

    private static readonly (string Name, string Fill, string Ink, HandlingClass[] Classes)[] Outgoing =
    [
        ("Đã tiếp nhận đủ", "#165c37", "#fff", [HandlingClass.Accepted]), ("Đã đến đủ, đang gửi", "#9fd8b4", "#16202a", [HandlingClass.Arrived, HandlingClass.OnTheWay]),
        ("Không gửi điện tử", "#1f4e79", "#fff", [HandlingClass.IssuedOnly]), ("Bị từ chối, thu hồi", "#f3a0a6", "#16202a", [HandlingClass.NotDelivered, HandlingClass.Withdrawn]),
        ("Chưa phát hành", "#5f6b75", "#fff", [HandlingClass.Drafting, HandlingClass.Submitted, HandlingClass.AwaitingIssue]),
    ];

    /// <summary>The units with most documents; none without documents.</summary>
    public static IReadOnlyList<BarChart> Of(HandlingTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        if (table.Rows.Count == 0)
        {
            return [];
        }

        var parts = table.Direction is HandlingDirection.Incoming ? Incoming : Outgoing;
        var title = table.Rows.Count > MostUnits ? $"{MostUnits} đơn vị có nhiều văn bản nhất" : "Văn bản theo đơn vị";
        var units = table.Rows.OrderByDescending(row => row.Counts.Total).Take(MostUnits)
            .Select(row => new ChartBar(row.Name, [.. parts.Select(part => part.Classes.Sum(row.Counts.Of))]));
        return [new BarChart(title, [.. parts.Select(part => new ChartPart(part.Name, part.Fill, part.Ink))], [.. units])];
    }
}
