using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Opinions;

/// <summary>
/// Asks agencies for their opinion with a deadline (lấy ý kiến). With the draft of the letter that asks, the request counts as sent
/// when that letter is issued; without one it was sent by other means today.
/// </summary>
public sealed class AskOpinions
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;
    private readonly OrganizationDirectory directory;

    internal AskOpinions(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, Dossiers dossiers, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.dossiers = dossiers;
        this.directory = directory;
    }

    /// <param name="Submission">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Agencies">Their names; those in the directory are recognized.</param>
    /// <param name="Due">The last day for an answer.</param>
    /// <param name="Letter">The draft of the letter that asks, if it is made here.</param>
    public sealed record Input(Id<Submission> Submission, int Version, IReadOnlyList<string> Agencies, DateOnly Due, Id<OutgoingDocument>? Letter = null);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, input.Submission, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        var asked = await RecognizeAsync(input.Agencies, cancel);
        var refusals = new Refusals()
            .Unless(asked.Count > 0, OpinionRefusals.NobodyAsked)
            .Unless(input.Due > clock.Today && WorkCalendar.Covers(input.Due), OpinionRefusals.DueTooEarly)
            .Unless(input.Letter is not { } letter || await IsDraftAsync(actor, submission, letter, cancel), OpinionRefusals.LetterNotDraft)
            .Add(asked.Where(agency => submission.Opinions.Any(row => row.AgencyName == agency.Name)).Select(agency => OpinionRefusals.AskedAlready(agency.Name)));
        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var agency in asked)
        {
            var request = new OpinionRequest(
                ids.Next<OpinionRequest>(), submission.Id, submission.Opinions.Count, agency, input.Letter is null ? clock.Today : null, input.Due);
            submission.Ask(request);
            db.Add(request);
        }

        if (input.Letter is { } draft)
        {
            submission.AskBy(draft);
        }

        ledger.Record(actor.For(submission.AgencyId), new OpinionsAsked(submission.Id, [.. asked.Select(agency => agency.Name)], input.Due));
        return await db.SaveAsync(cancel);
    }

    private async Task<List<AskedAgency>> RecognizeAsync(IReadOnlyList<string> names, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        return [.. names.Select(name => name.Trim()).Where(name => name.Length > 0).Distinct().Select(name =>
            new AskedAgency(tree.Entries.Values.FirstOrDefault(entry => entry.Name == name && entry.ExistsOn(clock.Today))?.Id, name))];
    }

    private Task<bool> IsDraftAsync(Actor actor, Submission submission, Id<OutgoingDocument> letter, CancellationToken cancel) =>
        db.Set<OutgoingDocument>().VisibleTo(db, actor).AnyAsync(row => row.Id == letter && row.AgencyId == submission.AgencyId &&
            row.State != OutgoingState.Issued && row.State != OutgoingState.Cancelled && row.State != OutgoingState.Recalled && row.State != OutgoingState.Replaced, cancel);
}
