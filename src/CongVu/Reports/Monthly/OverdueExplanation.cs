using CongVu.Directives;
using CongVu.Ledger;

namespace CongVu.Reports.Monthly;

/// <summary>What a unit said of a late task for one period; it may be said better until the report is sent (giải trình nội dung quá hạn).</summary>
public sealed class OverdueExplanation
{
    private OverdueExplanation()
    {
    }

    internal OverdueExplanation(Id<Assignment> assignment, DateOnly from) => (AssignmentId, PeriodFrom) = (assignment, from);

    public Id<Assignment> AssignmentId { get; private set; }

    /// <summary>The first day of the period.</summary>
    public DateOnly PeriodFrom { get; private set; }

    public string Cause { get; private set; } = "";

    public string Remedy { get; private set; } = "";

    public DateOnly ExpectedOn { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public OverdueReason Reason => new(Cause, Remedy, ExpectedOn);

    internal void Say(OverdueReason reason, string personName, DateTimeOffset at)
    {
        (Cause, Remedy, ExpectedOn) = reason;
        (PersonName, At) = (personName, at);
    }
}
