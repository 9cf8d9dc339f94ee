using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Submissions.Opinions;

/// <summary>Loads a dossier with one of its requests for an act by those who put it forward.</summary>
internal sealed class OpinionBook(OfficeContext db, FactLedger ledger, Dossiers dossiers)
{
    public async Task<Outcome> ChangeAsync(
        Actor actor, Id<Submission> id, int version, Id<OpinionRequest> opinion, Func<OpinionRequest, Refusals> against, Func<OpinionRequest, Fact> change,
        CancellationToken cancel)
    {
        var found = await dossiers.ForEditingAsync(actor, id, version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var submission = found.Value;
        if (submission.Opinions.FirstOrDefault(row => row.Id == opinion) is not { } request)
        {
            return OpinionRefusals.NotFound;
        }

        var refusals = against(request);
        if (refusals.Any)
        {
            return refusals;
        }

        ledger.Record(actor.For(submission.AgencyId), change(request));
        return await db.SaveAsync(cancel);
    }
}
