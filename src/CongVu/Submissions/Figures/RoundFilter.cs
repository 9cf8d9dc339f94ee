using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions.Figures;

/// <summary>Which rounds: the same filter counts and lists.</summary>
public sealed record RoundFilter
{
    /// <summary>Seen by those who put forward; otherwise by the office that vets.</summary>
    public bool IsOwn { get; init; }

    /// <summary>Received in it.</summary>
    public Period? Received { get; init; }

    public Id<Organization>? Submitter { get; init; }

    public RoundClass? Class { get; init; }

    public VettingResult? Result { get; init; }

    /// <summary>A code of <see cref="ReturnReason"/>.</summary>
    public string? Reason { get; init; }

    internal IQueryable<RoundRow> Of(IQueryable<RoundRow> rounds, DateOnly today)
    {
        var (submitter, from, until, result) = (Submitter, Received?.From, Received?.Until, Result);
        var rows = submitter is null ? rounds : rounds.Where(row => row.Submitter == submitter);
        rows = from is null ? rows : rows.Where(row => row.ReceivedOn >= from && row.ReceivedOn < until);
        rows = Class is { } value ? rows.In(value, today) : rows;
        rows = result is null ? rows : rows.Where(row => row.Result == result);
        var marked = $",{Reason},";
        return Reason is null ? rows : rows.Where(row => ("," + row.ReasonCodes + ",").Contains(marked));
    }
}
