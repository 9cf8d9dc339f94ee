using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Web.Documents;

/// <summary>Saves what a drafter typed and, when that is the button pressed, submits the draft at once.</summary>
public sealed class DraftDescribing(DescribeDraft describe, SubmitDraft submit, OutgoingQueries queries, OrganizationDirectory directory)
{
    public async Task<Outcome> RunAsync(Actor actor, Id<OutgoingDocument> id, DraftForm form, int version, bool thenSubmit, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(form);
        if (await queries.FindAsync(actor, id, cancel) is not { } draft)
        {
            return DocumentRefusals.NotFound;
        }

        var described = await describe.RunAsync(actor, form.Input(draft, version, await directory.GetAsync(cancel)), cancel);
        return described.IsDone && thenSubmit
            ? await submit.RunAsync(actor, new SubmitDraft.Input(id, (await queries.FindAsync(actor, id, cancel))!.Version), cancel)
            : described;
    }
}
