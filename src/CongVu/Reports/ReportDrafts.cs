using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports;

/// <summary>Starts the draft of something the program wrote, with its file, signer and recipients, in the transaction of the act that wants it.</summary>
internal sealed class ReportDrafts(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, DraftParts parts, OrganizationDirectory directory)
{
    /// <summary>The notation of documents of a type that this post drafts.</summary>
    public async Task<string> NotationAsync(ActorPost post, DocumentType type, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var unit = post.Organization == post.Agency ? "" : tree.Entries[post.Organization].Abbreviation;
        return Notations.Propose(type.Name, tree.Entries[post.Agency].Abbreviation, unit);
    }

    /// <summary>The holder of a post that signs for the agency today.</summary>
    public async Task<DraftSigner?> FindSignerAsync(Id<Organization> agency, Id<Post> id, CancellationToken cancel)
    {
        var found = await db.Set<Post>().Where(post => post.Id == id && post.AgencyId == agency && post.Capacity != null)
            .Join(db.Set<Person>(), post => post.PersonId, person => person.Id, (post, person) => new { post, person.FullName })
            .FirstOrDefaultAsync(cancel);
        return found is not null && found.post.HeldOn(clock.Today) ? new DraftSigner(found.post, found.FullName) : null;
    }

    public async Task<OutgoingDocument> StartAsync(Actor actor, ActorPost post, DraftPlan plan, ComposedLetter file, CancellationToken cancel)
    {
        var origin = new DraftOrigin(post.Agency, post.Organization, actor.Person, actor.Name, clock.Now);
        var draft = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, plan.Card);
        draft.SendTo(plan.Receivers.Select((receiver, ordinal) => new Recipient(draft.Id, ordinal, RecipientKind.Addressee, receiver.Name, receiver.Organization)));
        if (plan.Signer is { } signer)
        {
            draft.AssignSigner(signer.Post, signer.Name);
        }

        db.Add(draft);
        var authority = actor.For(post.Agency, post.Role);
        ledger.Record(authority, new DraftStarted(draft.Id, post.Agency, draft.TypeName, draft.Subject, null));
        ledger.Record(authority, await parts.PutMainAsync(draft, post, file, authority, cancel));
        return draft;
    }
}

/// <summary>What a draft says of itself, to whom it goes, who shall sign it.</summary>
internal sealed record DraftPlan(OutgoingCard Card, IReadOnlyList<(string Name, Id<Organization> Organization)> Receivers, DraftSigner? Signer);

/// <summary>Who shall sign.</summary>
internal sealed record DraftSigner(Post Post, string Name);

/// <summary>A document that the program wrote.</summary>
internal sealed record ComposedLetter(byte[] File, FileKind Kind)
{
    public string Name => Kind is FileKind.Pdf ? "van-ban.pdf" : "van-ban.docx";

    public static ComposedLetter Pdf(AdministrativeDocument document) => new(DocumentComposer.OfSystem.ComposePdf(document).File.ToArray(), FileKind.Pdf);

    public static ComposedLetter Word(AdministrativeDocument document)
    {
        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(document, file);
        return new ComposedLetter(file.ToArray(), FileKind.Docx);
    }
}
