using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Changes what a draft says of itself: type, notation, subject, urgency, signer, recipients (sửa thông tin dự thảo).</summary>
public sealed class DescribeDraft
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly OrganizationDirectory directory;
    private readonly Calendar.OfficeClock clock;

    internal DescribeDraft(OfficeContext db, FactLedger ledger, Drafts drafts, OrganizationDirectory directory, Calendar.OfficeClock clock)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.directory = directory;
        this.clock = clock;
    }

    /// <summary>A recipient as chosen or typed.</summary>
    public sealed record Receiver(RecipientKind Kind, string Name, Id<Organization>? Organization);

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Card">What it says of itself.</param>
    /// <param name="Signer">The post that shall sign; may be chosen later.</param>
    /// <param name="Receivers">Kính gửi and Nơi nhận in order.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, OutgoingCard Card, Id<Post>? Signer, IReadOnlyList<Receiver> Receivers);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await drafts.ForEditingAsync(actor, input.Document, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var draft = found.Value;
        var tree = await directory.GetAsync(cancel);
        var signer = await FindSignerAsync(draft, input.Signer, cancel);
        var refusals = DraftRules.CheckCard(input.Card)
            .Unless(input.Signer is null || signer is not null, DocumentRefusals.SignerCannotSign("Người được chọn"))
            .Unless(input.Receivers.All(receiver => receiver.Organization is not { } id || tree.Entries.ContainsKey(id)), OrganizationRefusals.NotFound);
        if (refusals.Any)
        {
            return refusals;
        }

        draft.Describe(input.Card);
        draft.SendTo(input.Receivers.Where(receiver => receiver.Name.Trim().Length > 0).Select((receiver, ordinal) =>
            new Recipient(draft.Id, ordinal, receiver.Kind, receiver.Name.Trim(), receiver.Organization)));
        if (signer is { } chosen)
        {
            draft.AssignSigner(chosen.Post, chosen.Name);
        }

        var authority = actor.For(draft.AgencyId);
        ledger.Record(authority, new DraftDescribed(draft.Id, draft.TypeName, draft.Notation, draft.Subject));
        ledger.Record(authority, new RecipientsSet(draft.Id, [.. draft.Recipients.Select(recipient => recipient.Name)]));
        return await db.SaveAsync(cancel);
    }

    private async Task<(Post Post, string Name)?> FindSignerAsync(OutgoingDocument draft, Id<Post>? id, CancellationToken cancel)
    {
        if (id is not { } wanted)
        {
            return null;
        }

        var found = await db.Set<Post>()
            .Where(post => post.Id == wanted && post.AgencyId == draft.AgencyId && post.Capacity != null)
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => new { post, person.FullName })
            .FirstOrDefaultAsync(cancel);
        return found is not null && found.post.HeldOn(clock.Today) ? (found.post, found.FullName) : null;
    }
}
