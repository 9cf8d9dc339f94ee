using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>
/// The person in authority signs every file of the package that leaves as PDF, in one act: all of them or none
/// (ký số của người có thẩm quyền; Decree 30, art. 13.7).
/// </summary>
public sealed class SignDocument
{
    private readonly OfficeContext db;
    private readonly Drafts drafts;
    private readonly PackageSigner signer;
    private readonly SigningKeys keys;
    private readonly PersonalSigning signing;

    internal SignDocument(OfficeContext db, Drafts drafts, PackageSigner signer, SigningKeys keys, PersonalSigning signing)
    {
        this.db = db;
        this.drafts = drafts;
        this.signer = signer;
        this.keys = keys;
        this.signing = signing;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the signer saw it: another content is not signed by this.</param>
    /// <param name="Pin">Opens the signer's key for this act; never kept.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, string Pin);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var draft = await drafts.FindAsync(actor, input.Document, cancel);
        if (draft is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = PersonalSigning.Check(actor, draft, input.Version);
        if (refusals.Any)
        {
            return refusals;
        }

        var key = await keys.OfPersonAsync(actor, draft.AgencyId, input.Pin, cancel);
        if (!key.IsDone)
        {
            return key;
        }

        using var opened = key.Value;
        return await SignAsync(actor, draft, opened, cancel);
    }

    private async Task<Outcome> SignAsync(Actor actor, OutgoingDocument draft, Pkcs12Key key, CancellationToken cancel)
    {
        var signed = await signer.SignPersonallyAsync(draft, actor.Person, key, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        signing.Conclude(actor, draft);
        return await db.SaveAsync(cancel);
    }
}
