using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Radar;

/// <summary>When a unit was last reminded of its report of a period (nhắc gửi báo cáo).</summary>
public sealed class ReportReminder
{
    private ReportReminder()
    {
    }

    internal ReportReminder(Id<Organization> agency, Id<Organization> unit, DateOnly periodFrom) => (AgencyId, UnitId, PeriodFrom) = (agency, unit, periodFrom);

    public Id<Organization> AgencyId { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    /// <summary>The first day of the period.</summary>
    public DateOnly PeriodFrom { get; private set; }

    public DateTimeOffset At { get; private set; }

    public string ByName { get; private set; } = "";

    internal void Remind(DateTimeOffset at, string byName) => (At, ByName) = (at, byName);
}
