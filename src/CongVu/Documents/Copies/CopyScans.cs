using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Appearances;

namespace CongVu.Documents.Copies;

/// <summary>Checks the scan of a copy and has it signed with the line of its form.</summary>
internal sealed class CopyScans(ScanSigning signing, ScanQuality quality, IdSource ids)
{
    public Id<CertifiedCopy> NextId() => ids.Next<CertifiedCopy>();

    public Task<Outcome<CopyFiles>> SignAsync(OrganizationDirectory.Entry agency, MakeCopy.Input input, CancellationToken cancel)
    {
        var rule = new ScanSigning.Rule(
            async (scan, stop) => CopyRules.Check(await quality.OfAsync(scan, stop)),
            CopyRefusals.ElectronicOriginal,
            time => DecreeLines.Copy(input.Kind.InWords(), AgencyNames.InFull(agency.Name), time));
        return signing.SignAsync(agency.Id, input.Scan, input.Pin, rule, cancel);
    }
}
