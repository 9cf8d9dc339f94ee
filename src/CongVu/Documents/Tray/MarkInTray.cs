using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Tray;

/// <summary>What a signer decides about a document short of signing it: agree and sign later, put aside, take up again (duyệt để ký sau, để sau).</summary>
public sealed class MarkInTray
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly TrayLooks looks;

    internal MarkInTray(OfficeContext db, FactLedger ledger, Drafts drafts, TrayLooks looks)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.looks = looks;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the signer saw it.</param>
    /// <param name="Mark">What was decided.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, TrayMark Mark);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var document = await drafts.FindAsync(actor, input.Document, cancel);
        if (document is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = PersonalSigning.Check(actor, document, input.Version);
        if (refusals.Any)
        {
            return refusals;
        }

        var look = await looks.FindAsync(document.Id, actor.Person, cancel);
        look.IsAside = input.Mark is TrayMark.Aside;
        look.ApprovedVersion = input.Mark is TrayMark.Approved ? document.Version : null;
        if (input.Mark is TrayMark.Approved)
        {
            ledger.Record(actor.For(document.AgencyId, Role.Leader, Role.ChiefOfOffice), new SigningApproved(document.Id, PackageDigest.Of(document)));
        }

        return await db.SaveAsync(cancel);
    }
}

/// <summary>What a signer may decide short of signing.</summary>
public enum TrayMark
{
    /// <summary>Chờ ký: nothing decided, or taken up again.</summary>
    None,

    /// <summary>Duyệt, ký sau.</summary>
    Approved,

    /// <summary>Để sau.</summary>
    Aside,
}
