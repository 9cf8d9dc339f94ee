using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Citizens.Handling;

/// <summary>
/// Apologizes for being late, says why and promises another day, once (phiếu xin lỗi và hẹn lại ngày trả kết quả). The dossier stays
/// late: figures count by its deadline.
/// </summary>
public sealed class ApologizeForDelay
{
    private const int Longest = 1000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Matters matters;

    internal ApologizeForDelay(OfficeContext db, FactLedger ledger, OfficeClock clock, Matters matters)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.matters = matters;
    }

    /// <param name="Matter">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Reason">Why it is late, as the applicant reads it.</param>
    /// <param name="Promised">The day on which it will be answered.</param>
    public sealed record Input(Id<CitizenMatter> Matter, int Version, string Reason, DateOnly Promised);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await matters.ForHandlingAsync(actor, input.Matter, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (matter, reason, today) = (found.Value, input.Reason.Trim(), clock.Today);
        var refusals = new Refusals()
            .Unless(matter.DueOn < today, MatterRefusals.NotLate)
            .Unless(matter.PromisedOn is null, MatterRefusals.AlreadyApologized)
            .Unless(reason.Length > 0, MatterRefusals.ReasonMissing)
            .Unless(reason.Length <= Longest, MatterRefusals.TextTooLong("Reason", Longest))
            .Unless(input.Promised > today && WorkCalendar.Covers(input.Promised) && clock.Calendar.IsWorkingDay(input.Promised), MatterRefusals.PromiseInPast);
        if (refusals.Any)
        {
            return refusals;
        }

        matter.Apologize(reason, today, input.Promised);
        ledger.Record(actor.For(matter.AgencyId), new DelayApologized(matter.Id, reason, matter.DueOn, input.Promised));
        return await db.SaveAsync(cancel);
    }
}
