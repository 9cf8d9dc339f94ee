using CongVu.Documents.Copies;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Appearances;

namespace CongVu.Documents.Digitizing;

/// <summary>Checks the scan of a record for the archive and has it signed with the agency's name and the time (Circular 05/2025, art. 8.1.c, 8.2.a).</summary>
internal sealed class RecordScans(ScanSigning signing, ScanQuality quality, IdSource ids)
{
    // Programs round the resolution of a page down.
    private const int LeastDots = 198;

    public Id<DigitizedRecord> NextId() => ids.Next<DigitizedRecord>();

    public Task<Outcome<CopyFiles>> SignAsync(OrganizationDirectory.Entry agency, NewFile scan, string pin, CancellationToken cancel)
    {
        var rule = new ScanSigning.Rule(CheckAsync, DigitizingRefusals.ElectronicOriginal, time => $"{AgencyNames.InFull(agency.Name)}; {DecreeLines.Moment(time)}");
        return signing.SignAsync(agency.Id, scan, pin, rule, cancel);
    }

    private async Task<Refusals> CheckAsync(FileHash scan, CancellationToken cancel)
    {
        var (found, archival) = (await quality.OfAsync(scan, cancel), await quality.ArchivalOfAsync(scan, cancel));
        return new Refusals()
            .Unless(found.PagesWithoutPicture.Count == 0, DigitizingRefusals.NotScanned(Listed(found.PagesWithoutPicture)))
            .Unless(found.FewColorPages.Count == 0, DigitizingRefusals.FewColors(Listed(found.FewColorPages)))
            .Unless(found.LeastDots is 0 or >= LeastDots, DigitizingRefusals.TooCoarse(found.LeastDots))
            .Unless(archival.IsDeclared, DigitizingRefusals.NotArchival)
            .Unless(archival.PagesWithoutText.Count == 0, DigitizingRefusals.NoText(Listed(archival.PagesWithoutText)));
    }

    private static string Listed(IReadOnlyList<int> pages) => string.Join(", ", pages);
}
