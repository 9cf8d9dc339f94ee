using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>Takes the scan of a paper original in as the newest version of the main file, and seals it where the clerk wants that.</summary>
internal sealed class PaperScans(OfficeFiles files, PartWriter writer, FileSigner signer, SigningKeys keys, FactLedger ledger)
{
    /// <param name="actor">The clerk.</param>
    /// <param name="document">The document that was signed by hand.</param>
    /// <param name="scan">A PDF.</param>
    /// <param name="pin">Opens the agency's key; absent to leave the scan as it is.</param>
    /// <param name="cancel">Stops before the key is asked.</param>
    public async Task<Outcome> TakeAsync(Actor actor, OutgoingDocument document, NewFile scan, string? pin, CancellationToken cancel)
    {
        var taken = await files.TakeAsync(scan, [FileKind.Pdf], cancel);
        if (!taken.IsDone)
        {
            return taken;
        }

        var part = document.Main!;
        var authority = actor.For(document.AgencyId, Role.RecordsClerk);
        var version = writer.Put(document, part, scan.Name, taken.Value, authority);
        ledger.Record(authority, new PartVersioned(document.Id, part.Id, version.Number, version.Name, version.Hash.ToString()));
        return pin is null ? Outcome.Done : await SealAsync(authority, document, part, pin, cancel);
    }

    private async Task<Outcome> SealAsync(Authority authority, OutgoingDocument document, PackagePart part, string pin, CancellationToken cancel)
    {
        var key = await keys.OfAgencyAsync(document.AgencyId, pin, cancel);
        if (!key.IsDone)
        {
            return key;
        }

        using var opened = key.Value;
        var signed = await signer.SignAsync(part.Name, part.Pdf!.Value, opened, SigningLook.Unseen, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        part.Seal(signed.Value);
        ledger.Record(authority, new SealApplied(document.Id, [signed.Value.ToString()]));
        return Outcome.Done;
    }
}
