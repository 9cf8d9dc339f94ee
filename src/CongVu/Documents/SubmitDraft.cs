using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents.Filling;
using CongVu.Documents.Placing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Sends a complete draft on its route: content, form, signature (trình duyệt, trình ký).</summary>
public sealed class SubmitDraft
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly OfficeClock clock;
    private readonly PlaceFinder places;
    private readonly ModelFields fields;

    internal SubmitDraft(OfficeContext db, FactLedger ledger, Drafts drafts, OfficeClock clock, PlaceFinder places, ModelFields fields)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.clock = clock;
        this.places = places;
        this.fields = fields;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await drafts.ForEditingAsync(actor, input.Document, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var draft = found.Value;
        var refusals = DraftRules.CheckComplete(draft);
        if (refusals.Any)
        {
            return refusals;
        }

        var route = await RouteAsync(actor, draft, fields.Of(draft).Count > 0, cancel);
        draft.Submit(route);
        await places.KeepAsync(draft, cancel);
        ledger.Record(actor.For(draft.AgencyId),
            new DraftSubmitted(draft.Id, [.. route.Select(step => step.Kind)], PackageDigest.Of(draft)));
        return await db.SaveAsync(cancel);
    }

    // Content is checked by the unit's head unless the head drafts, form by the office where there is one (Decree 30, art. 12).
    // A model is approved like any text, but nobody signs it: what is made of it is signed.
    private async Task<List<ReviewStep>> RouteAsync(Actor actor, OutgoingDocument draft, bool isModel, CancellationToken cancel)
    {
        var today = clock.Today;
        var held = await db.Set<Post>()
            .Where(post => post.AgencyId == draft.AgencyId && post.ValidFrom <= today && (post.ValidTo == null || post.ValidTo >= today))
            .Select(post => new { post.OrganizationId, post.Role, post.PersonId }).ToListAsync(cancel);
        var kinds = new List<ReviewKind>();
        if (held.Exists(post => post.OrganizationId == draft.DraftingUnitId && post.Role is Role.HeadOfUnit && post.PersonId != actor.Person))
        {
            kinds.Add(ReviewKind.Content);
        }

        if (held.Exists(post => post.Role is Role.ChiefOfOffice && post.PersonId != actor.Person))
        {
            kinds.Add(ReviewKind.Format);
        }

        if (!isModel)
        {
            kinds.Add(ReviewKind.Signature);
        }

        var first = draft.Steps.Count == 0 ? 0 : draft.Steps.Max(step => step.Ordinal) + 1;
        return [.. kinds.Select((kind, index) => new ReviewStep(draft.Id, first + index, kind,
            kind is ReviewKind.Content ? draft.DraftingUnitId : draft.AgencyId, kind is ReviewKind.Signature ? draft.SignerPostId : null))];
    }
}
