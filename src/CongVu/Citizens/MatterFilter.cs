using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Citizens;

/// <summary>Which citizens' dossiers: the same filter counts and lists.</summary>
public sealed record MatterFilter
{
    /// <summary>Only those not answered yet.</summary>
    public bool IsOpen { get; init; }

    public MatterClass? Class { get; init; }

    public Id<Organization>? Unit { get; init; }

    /// <summary>Received in it, by the working day of receipt.</summary>
    public Period? Received { get; init; }

    internal IQueryable<CitizenMatter> Of(IQueryable<CitizenMatter> matters, DateOnly today)
    {
        var (unit, from, until) = (Unit, Received?.From, Received?.Until);
        var rows = IsOpen ? matters.Where(row => row.State != MatterState.Answered) : matters;
        rows = Class is { } value ? rows.In(value, today) : rows;
        rows = unit is null ? rows : rows.Where(row => row.UnitId == unit);
        return from is null ? rows : rows.Where(row => row.CountedFrom >= from && row.CountedFrom < until);
    }
}
