using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Monthly;

namespace CongVu.Reports.Radar;

/// <summary>Who has sent the report of a period and who has not (theo dõi gửi báo cáo).</summary>
/// <param name="Agency">Who waits for the reports.</param>
/// <param name="AgencyName">Its name.</param>
/// <param name="Title">The period as the form prints it.</param>
/// <param name="DueAt">Since when a report is late.</param>
/// <param name="Rows">One for each unit that has something to report.</param>
public sealed record RadarTable(Id<Organization> Agency, string AgencyName, string Title, DateTimeOffset DueAt, IReadOnlyList<RadarRow> Rows)
{
    public IReadOnlyList<RadarRow> In(params IEnumerable<ReportStanding> standings) => [.. Rows.Where(row => standings.Contains(row.Standing))];

    /// <summary>Units whose report is missing.</summary>
    public IReadOnlyList<RadarRow> Missing => In(ReportStanding.NotSent, ReportStanding.Incomplete);

    public SectionCounts Total => Rows.Where(row => row.IsSent).Aggregate(SectionCounts.None, (sum, row) => sum + row.Counts);
}

/// <summary>One unit.</summary>
/// <param name="Unit">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Standing">Where its report stands.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Unexplained">Overdue tasks without cause, remedy and day.</param>
/// <param name="Counts">As sent; as the tasks stand where it was not.</param>
/// <param name="RemindedAt">When it was reminded the last time.</param>
public sealed record RadarRow(
    Id<Organization> Unit, string Name, ReportStanding Standing, DateTimeOffset? SentAt, int Unexplained, SectionCounts Counts, DateTimeOffset? RemindedAt)
{
    public bool IsSent => SentAt is not null;

    /// <summary>How many corrections were said after it was sent; the figures stay as sent.</summary>
    public int Corrections { get; init; }

    /// <summary>The figures as corrected; the same as those sent where nothing was.</summary>
    public SectionCounts Corrected { get; init; } = Counts;
}

/// <summary>Where a unit's report stands.</summary>
public enum ReportStanding
{
    /// <summary>Đã gửi đúng hạn.</summary>
    Sent,

    /// <summary>Đã gửi, quá hạn.</summary>
    SentLate,

    /// <summary>Chưa gửi, số liệu đã đủ.</summary>
    NotSent,

    /// <summary>Chưa gửi, còn nội dung quá hạn chưa giải trình.</summary>
    Incomplete,
}

/// <summary>The four sections in figures; they add up to the tasks of the unit.</summary>
public sealed record SectionCounts(int Done, int NotYetDue, int Overdue, int ExtensionAsked)
{
    public static SectionCounts None { get; } = new(0, 0, 0, 0);

    public int Total => Done + NotYetDue + Overdue + ExtensionAsked;

    public int Of(MonthlySection section) => section switch
    {
        MonthlySection.Done => Done,
        MonthlySection.NotYetDue => NotYetDue,
        MonthlySection.Overdue => Overdue,
        MonthlySection.ExtensionAsked => ExtensionAsked,
    };

    internal static SectionCounts Of(IEnumerable<(MonthlySection Section, int Tasks)> tallies)
    {
        var tasks = tallies.ToLookup(tally => tally.Section, tally => tally.Tasks);
        return new(tasks[MonthlySection.Done].Sum(), tasks[MonthlySection.NotYetDue].Sum(), tasks[MonthlySection.Overdue].Sum(), tasks[MonthlySection.ExtensionAsked].Sum());
    }

    public static SectionCounts operator +(SectionCounts left, SectionCounts right) => new(
        left.Done + right.Done, left.NotYetDue + right.NotYetDue, left.Overdue + right.Overdue, left.ExtensionAsked + right.ExtensionAsked);
}

/// <summary>The words of the radar.</summary>
public static class RadarWords
{
    public static string InWords(this ReportStanding standing) => standing switch
    {
        ReportStanding.Sent => "Đã gửi",
        ReportStanding.SentLate => "Gửi muộn",
        ReportStanding.NotSent => "Chưa gửi",
        ReportStanding.Incomplete => "Chưa gửi, chưa đủ",
    };
}
