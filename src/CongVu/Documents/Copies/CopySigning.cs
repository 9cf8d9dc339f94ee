using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Appearances;
using CongVu.Signing;

namespace CongVu.Documents.Copies;

/// <summary>Takes the scan of a copy in, checks it, and signs it for the agency: its line at the top right of the first page, no picture (Decree 30, annex I, part II, I.3).</summary>
internal sealed class CopySigning(OfficeFiles files, ScanQuality quality, FileVerifier verifier, FileSigner signer, SigningKeys keys, IdSource ids)
{
    public Id<CertifiedCopy> NextId() => ids.Next<CertifiedCopy>();

    public async Task<Outcome<CopyFiles>> SignAsync(OrganizationDirectory.Entry agency, MakeCopy.Input input, CancellationToken cancel)
    {
        var taken = await files.TakeAsync(input.Scan, [FileKind.Pdf], cancel);
        if (!taken.IsDone)
        {
            return new Refusals().Add(taken.Refusals);
        }

        var verdict = await verifier.LookAsync(taken.Value, cancel);
        var refusals = CopyRules.Check(await quality.OfAsync(taken.Value, cancel))
            .Unless(verdict.Answer is FileAnswer.Unsigned, CopyRefusals.ElectronicOriginal);
        if (refusals.Any)
        {
            return refusals;
        }

        var key = await keys.OfAgencyAsync(agency.Id, input.Pin, cancel);
        if (!key.IsDone)
        {
            return new Refusals().Add(key.Refusals);
        }

        using var opened = key.Value;
        var look = new SigningLook
        {
            Appearance = (_, time) => new MarginLineAppearance(DecreeLines.Copy(input.Kind.InWords(), AgencyNames.InFull(agency.Name), time)),
        };
        var signed = await signer.SignAsync(input.Scan.Name, taken.Value, opened, look, cancel);
        return signed.IsDone ? new CopyFiles(input.Scan.Name, taken.Value, signed.Value) : new Refusals().Add(signed.Refusals);
    }
}
