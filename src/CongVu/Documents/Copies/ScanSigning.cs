using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Appearances;
using CongVu.Signing;

namespace CongVu.Documents.Copies;

/// <summary>Takes a scan of paper in, and signs it for the agency: one line at the top right of the first page, no picture (Decree 30, annex I, part II, I.3).</summary>
internal sealed class ScanSigning(OfficeFiles files, FileVerifier verifier, FileSigner signer, SigningKeys keys)
{
    /// <summary>What is asked of a scan, and what is written on it.</summary>
    /// <param name="CheckAsync">What it must be like.</param>
    /// <param name="ElectronicOriginal">What is said of a file that was signed already.</param>
    /// <param name="Line">The line for the moment of signing.</param>
    public sealed record Rule(Func<FileHash, CancellationToken, Task<Refusals>> CheckAsync, Refusal ElectronicOriginal, Func<DateTimeOffset, string> Line);

    public async Task<Outcome<CopyFiles>> SignAsync(Id<Organization> agency, NewFile scan, string pin, Rule rule, CancellationToken cancel)
    {
        var taken = await files.TakeAsync(scan, [FileKind.Pdf], cancel);
        if (!taken.IsDone)
        {
            return new Refusals().Add(taken.Refusals);
        }

        var verdict = await verifier.LookAsync(taken.Value, cancel);
        var refusals = (await rule.CheckAsync(taken.Value, cancel)).Unless(verdict.Answer is FileAnswer.Unsigned, rule.ElectronicOriginal);
        if (refusals.Any)
        {
            return refusals;
        }

        var key = await keys.OfAgencyAsync(agency, pin, cancel);
        if (!key.IsDone)
        {
            return new Refusals().Add(key.Refusals);
        }

        using var opened = key.Value;
        var look = new SigningLook { Appearance = (_, time) => new MarginLineAppearance(rule.Line(time)) };
        var signed = await signer.SignAsync(scan.Name, taken.Value, opened, look, cancel);
        return signed.IsDone ? new CopyFiles(scan.Name, taken.Value, signed.Value) : new Refusals().Add(signed.Refusals);
    }
}
