using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>What came back from beside the token: for which file, and whether it is what it says.</summary>
internal sealed class Returns(SigningTokens tokens, DeferredSigner deferred, ReturnedFiles files)
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
}
