using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Pdf.Objects;

namespace CongVu.Signing;

/// <summary>
/// Signs one stored PDF with a key and stores the result, which is judged from the store before anybody may use it:
/// the result of a signature is never believed, it is verified.
/// </summary>
internal sealed class FileSigner(FileStore store, OfficeFiles files, FileVerifier verifier, OfficeClock clock)
{
    /// <summary>Signs; earlier signatures stay as they are.</summary>
    /// <param name="name">The file's name, for words to people.</param>
    /// <param name="file">What to sign.</param>
    /// <param name="key">With what.</param>
    /// <param name="look">What is reserved or filled before, and how it looks.</param>
    /// <param name="cancel">Stops before the key is asked.</param>
    public async Task<Outcome<FileHash>> SignAsync(
        string name, FileHash file, ISigningKey key, SigningLook look, CancellationToken cancel)
    {
        try
        {
            var content = look.Prepare(await store.ReadAllAsync(file, cancel));
            var time = VietnamTime.ToLocal(clock.Now);
            var request = new SignatureRequest(key.Identity, key.Algorithm, time) { Appearance = look.Appearance(content, time) };
            var signed = await PdfSigner.SignAsync(content, request, key, cancel: cancel);
            var hash = await files.KeepAsync(signed, FileKind.Pdf, cancel);
            return await JudgeAsync(name, hash, cancel);
        }
        catch (PdfException fault)
        {
            return SigningRefusals.CannotSign(name, fault.Message);
        }
        catch (PadesException fault)
        {
            return SigningRefusals.CannotSign(name, fault.Message);
        }
    }

    private async Task<Outcome<FileHash>> JudgeAsync(string name, FileHash hash, CancellationToken cancel)
    {
        var verdict = await verifier.VerifyAsync(hash, cancel);
        return verdict.Answer is FileAnswer.Invalid or FileAnswer.Unreadable or FileAnswer.Unsigned
            ? SigningRefusals.ResultNotValid(name, verdict.Reason)
            : hash;
    }
}
