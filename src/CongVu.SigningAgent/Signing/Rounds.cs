using System.Collections.Concurrent;
using System.Security.Cryptography;
using CongVu.SigningAgent.Offices;

namespace CongVu.SigningAgent.Signing;

/// <summary>The lists that were shown. In memory alone: after a restart the office's page opens them again, with what is still to be signed.</summary>
internal sealed class Rounds(OfficeClient client)
{
    private const int Many = 50;
    private readonly ConcurrentDictionary<string, Round> shown = new();

    public Round? Find(string? key) => key is not null && shown.TryGetValue(key, out var round) ? round : null;

    /// <summary>Fetches a list and remembers it.</summary>
    public async Task<Round> OpenAsync(Pairing office, string preparation, string token, CancellationToken cancel)
    {
        if (shown.Count >= Many)
        {
            shown.Clear();
        }

        var round = new Round(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), office, token, await client.PreparationAsync(office, preparation, token, cancel));
        return shown[round.Key] = round;
    }

    /// <summary>The same list as it stands at the office now; files that were shown stay those that were shown.</summary>
    public async Task<Round> RenewAsync(Round round, CancellationToken cancel)
    {
        var now = await client.PreparationAsync(round.Office, round.Preparation.Id, round.Token, cancel);
        var files = round.Preparation.Files.Select(file => file with { IsSigned = now.Files.Any(other => other.Ordinal == file.Ordinal && other.IsSigned) });
        return shown[round.Key] = round with { Preparation = round.Preparation with { Files = [.. files] } };
    }
}
