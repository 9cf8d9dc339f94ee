using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Pades.Keys;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Tray;

/// <summary>Signs one document of a batch in a scope of its own; a refusal is written to the batch and the next document has its turn.</summary>
internal sealed class BatchDocuments(IServiceScopeFactory scopes)
{
    public async Task SignAsync(Actor actor, Id<SigningBatch> batch, Id<OutgoingDocument> document, ISigningKey key, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<BatchTurn>().SignAsync(actor, batch, document, key, cancel);
        if (!outcome.IsDone)
        {
            await using var other = scopes.CreateAsyncScope();
            await other.ServiceProvider.GetRequiredService<BatchTurn>().FailAsync(actor, batch, document, outcome, cancel);
        }
    }
}
