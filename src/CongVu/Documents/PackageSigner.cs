using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;
using CongVu.Signing;

namespace CongVu.Documents;

/// <summary>Puts a signature on every file of a package that needs it: all, or the first reason why not.</summary>
internal sealed class PackageSigner(FileSigner signer, FileVerifier verifier, PackageLook look)
{
    /// <summary>The signature of the person in authority on each PDF.</summary>
    public async Task<Outcome> SignPersonallyAsync(OutgoingDocument document, Id<Person> person, ISigningKey key, CancellationToken cancel)
    {
        var main = await look.OfPersonAsync(document, person, cancel);
        return await EachAsync(
            document.Parts.Where(part => part.NeedsPdf && part.Signed is null),
            part => signer.SignAsync(part.Name, part.Pdf!.Value, key, part.Kind is FilePart.Main ? main : SigningLook.Unseen, cancel),
            (part, file) => part.Sign(file));
    }

    /// <summary>The agency's signature on each file that the person in authority signed.</summary>
    public async Task<Outcome> SealAsync(OutgoingDocument document, ISigningKey key, CancellationToken cancel)
    {
        var main = await look.OfAgencyAsync(document, cancel);
        var appendix = PackageLook.OfAppendix(document);
        return await EachAsync(
            document.Parts.Where(part => part.NeedsPdf),
            part => signer.SignAsync(part.Name, part.Signed!.Value, key, part.Kind is FilePart.Main ? main : appendix, cancel),
            (part, file) => part.Seal(file));
    }

    /// <summary>Files that lack a signature of the person in authority, or bear a broken one: signing again mends them.</summary>
    public async Task<List<PackagePart>> LackingAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var lacking = new List<PackagePart>();
        foreach (var part in document.Parts.Where(part => part.NeedsPdf).OrderBy(part => part.Ordinal))
        {
            var answer = part.Signed is { } file ? (await verifier.LookAsync(file, cancel)).Answer : FileAnswer.Unsigned;
            if (answer is not (FileAnswer.Valid or FileAnswer.Indeterminate))
            {
                lacking.Add(part);
            }
        }

        return lacking;
    }

    /// <summary>All that stands against issuing: files without both signatures, or broken ones.</summary>
    public async Task<Refusals> CheckAsync(OutgoingDocument document, CancellationToken cancel)
    {
        var refusals = new Refusals();
        foreach (var part in document.Parts.Where(part => part.NeedsPdf))
        {
            var verdict = part.Sealed is { } file ? await verifier.VerifyAsync(file, cancel) : null;
            refusals
                .Unless(verdict is not null, DocumentRefusals.PartUnsigned(part.Name))
                .Unless(verdict is null || verdict.Answer is FileAnswer.Valid, DocumentRefusals.PartNotValid(part.Name, verdict?.Reason ?? ""))
                .Unless(verdict is null || InOrder(verdict), DocumentRefusals.SignaturesOutOfOrder(part.Name));
        }

        return refusals;
    }

    // First the person in authority, then the agency (Decree 30, art. 32.2).
    private static bool InOrder(FileVerdict verdict)
    {
        var roles = verdict.Signatures.Select(signature => signature.Role).Where(role => role is SignatureRole.Person or SignatureRole.Agency).ToList();
        return roles.Count >= 2 && roles[0] is SignatureRole.Person && roles[^1] is SignatureRole.Agency;
    }

    private static async Task<Outcome> EachAsync(
        IEnumerable<PackagePart> parts, Func<PackagePart, Task<Outcome<FileHash>>> sign, Action<PackagePart, FileHash> keep)
    {
        foreach (var part in parts.OrderBy(part => part.Ordinal).ToList())
        {
            var signed = await sign(part);
            if (!signed.IsDone)
            {
                return signed;
            }

            keep(part, signed.Value);
        }

        return Outcome.Done;
    }
}
