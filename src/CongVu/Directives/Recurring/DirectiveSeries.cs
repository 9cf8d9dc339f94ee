using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Recurring;

/// <summary>
/// A directive that is to be carried out every month (nhiệm vụ định kỳ). Each month is a directive of its own with a deadline of its own,
/// so each is reported, accepted and counted; the next begins when the deadline of the one before has passed.
/// </summary>
public sealed class DirectiveSeries : Versioned
{
    private DirectiveSeries()
    {
    }

    internal DirectiveSeries(Id<DirectiveSeries> id, Id<Organization> agency, string content, SeriesPlan plan, Actor by)
    {
        Id = id;
        AgencyId = agency;
        Content = content;
        (DayOfMonth, LastDay) = (plan.On.Day, plan.LastDay);
        (StartedById, StartedByName) = (by.Person, by.Name);
    }

    public Id<DirectiveSeries> Id { get; private set; }

    public Id<Organization> AgencyId { get; private set; }

    /// <summary>What is to be done every month, without the month.</summary>
    public string Content { get; private set; } = "";

    public int DayOfMonth { get; private set; }

    /// <summary>No deadline lies after this day; absent when it goes on until it is stopped.</summary>
    public DateOnly? LastDay { get; private set; }

    public Id<Person> StartedById { get; private set; }

    public string StartedByName { get; private set; } = "";

    /// <summary>The month that began last.</summary>
    public Id<Directive> LatestId { get; private set; }

    public DateOnly LatestDue { get; private set; }

    public DateOnly? StoppedOn { get; private set; }

    public string StopReason { get; private set; } = "";

    internal DateOnly NextDue => new MonthlyDay(DayOfMonth).After(LatestDue);

    internal bool IsOver => StoppedOn is not null || NextDue > LastDay;

    internal void Begin(Id<Directive> occurrence, DateOnly due) => (LatestId, LatestDue) = (occurrence, due);

    internal void Stop(DateOnly day, string reason) => (StoppedOn, StopReason) = (day, reason);
}

/// <summary>How a directive recurs.</summary>
/// <param name="On">On which day of the month it is due.</param>
/// <param name="LastDay">No deadline lies after this day.</param>
public sealed record SeriesPlan(MonthlyDay On, DateOnly? LastDay);
