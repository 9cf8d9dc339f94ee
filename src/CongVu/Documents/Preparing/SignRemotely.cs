using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades;
using CongVu.Pades.Keys;
using CongVu.Pades.Signing;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Signing.Remote;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Signs what is still open in a list with a key at a remote service (ký số từ xa): one PIN, one authorization for as many files as
/// the service allows; each file is then taken like one that comes back from beside a token.
/// </summary>
public sealed class SignRemotely
{
    private readonly Preparations preparations;
    private readonly RemoteKeys keys;
    private readonly RemoteReturns returns;

    internal SignRemotely(Preparations preparations, RemoteKeys keys, RemoteReturns returns)
    {
        this.preparations = preparations;
        this.keys = keys;
        this.returns = returns;
    }

    /// <param name="Preparation">Which list.</param>
    /// <param name="Pin">As typed now; goes to the service, never kept.</param>
    /// <param name="OneTimePassword">As typed now; empty where the service sends none.</param>
    public sealed record Input(Id<SigningPreparation> Preparation, string Pin, string OneTimePassword);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var open = await preparations.FindOpenAsync(input.Preparation, cancel);
        if (open is null || open.Preparation.PersonId != actor.Person)
        {
            return AgentRefusals.Expired;
        }

        if (open.Certificate.KeyPlace is not KeyPlace.Service)
        {
            return RemoteRefusals.NotRemote;
        }

        var key = await keys.OpenAsync(open.Certificate, input.Pin, input.OneTimePassword, cancel);
        return key.IsDone ? await SignAsync(open, key.Value, input.OneTimePassword.Length > 0, cancel) : key;
    }

    // A one-time password opens one authorization: what it does not cover waits for the next one.
    private async Task<Outcome> SignAsync(Preparations.Open open, CscKey key, bool isOnce, CancellationToken cancel)
    {
        var waiting = open.Preparation.Files.Where(file => !file.IsSigned).OrderBy(file => file.Ordinal);
        foreach (var files in waiting.Chunk(key.MostPerAuthorization).Take(isOnce ? 1 : int.MaxValue))
        {
            var signed = await SignAsync(open, files, key, cancel);
            if (!signed.IsDone)
            {
                return signed;
            }
        }

        return Outcome.Done;
    }

    private async Task<Outcome> SignAsync(Preparations.Open open, PreparedFile[] files, CscKey key, CancellationToken cancel)
    {
        try
        {
            var digests = new List<ReadOnlyMemory<byte>>();
            foreach (var file in files)
            {
                digests.Add(PreparedSignature.FromBytes((await preparations.UnfinishedAsync(file, cancel))!.Content).DigestToSign);
            }

            return await returns.TakeAsync(open, files, await key.SignAsync(digests, cancel), cancel);
        }
        catch (PadesException fault)
        {
            return RemoteRefusals.Refused(fault.Message);
        }
    }
}
