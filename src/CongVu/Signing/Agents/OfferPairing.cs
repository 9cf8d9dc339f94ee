using System.Globalization;
using System.Security.Cryptography;
using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Signing.Agents;

/// <summary>Gives a signed-in person a short code to type into the signing agent on their machine (cấp mã ghép).</summary>
public sealed class OfferPairing
{
    private const int Codes = 100_000_000;
    private readonly OfficeContext db;
    private readonly IdSource ids;
    private readonly OfficeClock clock;

    internal OfferPairing(OfficeContext db, IdSource ids, OfficeClock clock)
    {
        this.db = db;
        this.ids = ids;
        this.clock = clock;
    }

    /// <returns>Eight digits, good for five minutes and for one machine.</returns>
    public async Task<Outcome<string>> RunAsync(Actor actor, CancellationToken cancel)
    {
        var code = RandomNumberGenerator.GetInt32(Codes).ToString("D8", CultureInfo.InvariantCulture);
        db.Add(new AgentPairing(ids.Next<AgentPairing>(), actor.Person, code, clock.Now));
        return (await db.SaveAsync(cancel)).With(code);
    }
}
