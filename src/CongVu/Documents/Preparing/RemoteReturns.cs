using CongVu.Outcomes;
using CongVu.Signing.Agents;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Preparing;

/// <summary>Takes the values that a remote service gave, each in a scope of its own: a crash leaves every file signed or not.</summary>
internal sealed class RemoteReturns(IServiceScopeFactory scopes, SigningTokens tokens)
{
    /// <returns>Every reason why a file was not taken; the others are.</returns>
    public async Task<Outcome> TakeAsync(Preparations.Open open, IReadOnlyList<PreparedFile> files, IReadOnlyList<byte[]> values, CancellationToken cancel)
    {
        var refusals = new Refusals();
        foreach (var (file, value) in files.Zip(values))
        {
            await using var scope = scopes.CreateAsyncScope();
            var input = new CompleteSigning.Input(open.Preparation.PersonId, open.Preparation.Id, file.Ordinal, tokens.For(open.Preparation, file), value, false);
            refusals.Add((await scope.ServiceProvider.GetRequiredService<CompleteSigning>().RunAsync(input, cancel)).Refusals);
        }

        return refusals;
    }
}
