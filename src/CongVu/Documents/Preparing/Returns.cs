using CongVu.Documents.Placing;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>What came back from beside the token: for which file, and whether it is what it says.</summary>
internal sealed class Returns(SigningTokens tokens, DeferredSigner deferred, ReturnedFiles files, PlaceFinder places, FactLedger ledger)
{
    /// <summary>The file that the token is for.</summary>
    public PreparedFile? Find(SigningPreparation preparation, CompleteSigning.Input input)
    {
        var file = preparation.Files.FirstOrDefault(file => file.Ordinal == input.Ordinal);
        var isTheirs = input.Agent is null || input.Agent == preparation.PersonId;
        return file is not null && isTheirs && SigningTokens.Match(tokens.For(preparation, file), input.Token) ? file : null;
    }

    public Task<Outcome<FileHash>> JudgeAsync(PreparedFile file, CompleteSigning.Input input, SigningCertificate certificate, CancellationToken cancel) =>
        input.IsWholeFile ? files.TakeAsync(file, input.Content, certificate, cancel) : deferred.CompleteAsync(file, input.Content, certificate, cancel);

    /// <summary>Records a file whose document waits for others.</summary>
    public void Note(Preparations.Open open, OutgoingDocument draft, PreparedFile file) => ledger.Record(
        open.Actor.For(draft.AgencyId, Role.Leader, Role.ChiefOfOffice),
        new FileCameBackSigned(draft.Id, open.Preparation.Id, file.Name, file.SignedHash!.Value.ToString()));

    /// <summary>Puts the signed files into the package, with the places that its signer's look was made from.</summary>
    public async Task PlaceAsync(OutgoingDocument draft, IReadOnlyList<PreparedFile> signed, CancellationToken cancel)
    {
        await places.KeepAsync(draft, cancel);
        foreach (var part in draft.Parts.Where(part => part.NeedsPdf && part.Signed is null))
        {
            part.Sign(signed.Single(file => file.PartId == part.Id.Value).SignedHash!.Value);
        }
    }
}
