using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Help;

/// <summary>Somebody reports a difficulty from any page, with what the page knows attached (báo khó khăn).</summary>
public sealed class ReportDifficulty
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly OfficeFiles files;

    internal ReportDifficulty(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OfficeFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.files = files;
    }

    /// <param name="Difficulty">What happened.</param>
    /// <param name="Picture">A picture of the screen, if there is one.</param>
    public sealed record Input(Difficulty Difficulty, NewFile? Picture = null);

    public async Task<Outcome<Id<HelpRequest>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var difficulty = input.Difficulty.Tidy();
        var refusals = new Refusals()
            .Unless(actor.Posts.Count > 0, HelpRefusals.NoPost)
            .Unless(difficulty.Words.Length > 0, HelpRefusals.WordsMissing);
        var picture = input.Picture is { } file ? await files.TakeAsync(file, [FileKind.Png, FileKind.Jpeg], cancel) : null;
        if (refusals.Add(picture?.Refusals ?? []).Any)
        {
            return refusals;
        }

        var request = new HelpRequest(ids.Next<HelpRequest>(), actor, difficulty, picture?.Value, clock.Now);
        db.Add(request);
        ledger.Record(actor.For(request.AgencyId), new DifficultyReported(request.Id, request.Page));
        return (await db.SaveAsync(cancel)).With(request.Id);
    }
}
