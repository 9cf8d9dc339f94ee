using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports.Campaigns;

/// <summary>Starts the draft of a composed letter with its file, signer and recipients, in the transaction of the act that wants it.</summary>
internal sealed class CampaignDrafts(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DraftParts parts, OrganizationDirectory directory)
{
    /// <summary>The notation of letters that this post drafts.</summary>
    public async Task<string> NotationAsync(ActorPost post, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var unit = post.Organization == post.Agency ? "" : tree.Entries[post.Organization].Abbreviation;
        return Notations.Propose(DocumentTypes.Letter.Name, tree.Entries[post.Agency].Abbreviation, unit);
    }

    public async Task<OutgoingDocument> StartAsync(Actor actor, ActorPost post, CampaignLetter.Content content, ComposedLetter file, CancellationToken cancel)
    {
        var card = new OutgoingCard(DocumentTypes.Letter.Name, content.Notation, $"V/v {CampaignLetter.SubjectOf(content.Campaign)}");
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now), card);
        draft.SendTo(content.Table.Rows.Select((row, ordinal) => new Recipient(draft.Id, ordinal, RecipientKind.Addressee, row.Name, row.Unit)));
        draft.AssignSigner(content.Signer, content.SignerName);
        db.Add(draft);
        var authority = actor.For(post.Agency, post.Role);
        ledger.Record(authority, new DraftStarted(draft.Id, post.Agency, draft.TypeName, draft.Subject, null));
        ledger.Record(authority, await parts.PutMainAsync(draft, post, file, authority, cancel));
        return draft;
    }
}

/// <summary>A letter that the program wrote.</summary>
internal sealed record ComposedLetter(byte[] File, bool IsPdf)
{
    public FileKind Kind => IsPdf ? FileKind.Pdf : FileKind.Docx;

    public string Name => IsPdf ? "cong-van.pdf" : "cong-van.docx";
}
