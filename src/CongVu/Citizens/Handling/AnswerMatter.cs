using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Citizens.Handling;

/// <summary>Answers a dossier, on time or early; a late answer comes with an apology (trả kết quả).</summary>
public sealed class AnswerMatter
{
    private const int LongestCode = 200;
    private const int Longest = 2000;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Matters matters;

    internal AnswerMatter(OfficeContext db, FactLedger ledger, OfficeClock clock, Matters matters)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.matters = matters;
    }

    /// <param name="Matter">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Result">What the answer is.</param>
    /// <param name="Code">Number and date of the document that answers.</param>
    /// <param name="Note">Required when it is denied: why.</param>
    public sealed record Input(Id<CitizenMatter> Matter, int Version, MatterResult Result, string Code, string Note);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await matters.ForHandlingAsync(actor, input.Matter, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var (matter, code, note, today) = (found.Value, input.Code.Trim(), input.Note.Trim(), clock.Today);
        var refusals = new Refusals()
            .Unless(code.Length is > 0 and <= LongestCode, MatterRefusals.ResultMissing)
            .Unless(input.Result is MatterResult.Granted || note.Length > 0, MatterRefusals.DenialUnexplained)
            .Unless(note.Length <= Longest, MatterRefusals.TextTooLong("Note", Longest))
            .Unless(today <= matter.DueOn || matter.ApologizedOn is not null, MatterRefusals.ApologyMissing);
        if (refusals.Any)
        {
            return refusals;
        }

        matter.Answer(input.Result, code, note, today);
        ledger.Record(actor.For(matter.AgencyId), new MatterAnswered(matter.Id, input.Result, code, matter.DueOn, today));
        return await db.SaveAsync(cancel);
    }
}
