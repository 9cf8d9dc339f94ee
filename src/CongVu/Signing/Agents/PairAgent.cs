using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Signing.Agents;

/// <summary>Binds the signing agent of a machine to the person who was shown the code (ghép chương trình ký với tài khoản).</summary>
public sealed class PairAgent
{
    private const int LongestName = 80;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly LoadActor load;

    internal PairAgent(OfficeContext db, FactLedger ledger, OfficeClock clock, LoadActor load)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.load = load;
    }

    /// <param name="Code">As the person read it from their page.</param>
    /// <param name="Machine">How the machine is called.</param>
    public sealed record Input(string Code, string Machine);

    /// <summary>What the agent keeps.</summary>
    /// <param name="Secret">Shown to the agent now and never again.</param>
    /// <param name="PersonName">Whose it is.</param>
    public sealed record Paired(string Secret, string PersonName);

    public async Task<Outcome<Paired>> RunAsync(Input input, CancellationToken cancel)
    {
        var hash = AgentPairing.HashOf(input.Code.Replace(" ", "", StringComparison.Ordinal));
        var pairing = await db.Set<AgentPairing>().FirstOrDefaultAsync(row => row.CodeHash == hash, cancel);
        if (pairing?.IsOfferedAt(clock.Now) != true || await load.ByPersonAsync(pairing.PersonId, cancel) is not { } actor)
        {
            return AgentRefusals.WrongCode;
        }

        var (secret, machine) = (AgentSecret.New(), NameOf(input.Machine));
        pairing.Pair(secret, machine, clock.Now);
        ledger.Record(actor.For(actor.Agencies.FirstOrDefault()), new AgentPaired(actor.Person, machine));
        return (await db.SaveAsync(cancel)).With(new Paired(AgentSecret.Write(pairing.Id, secret), actor.Name));
    }

    private static string NameOf(string machine) => machine.Trim() is { Length: > 0 } name ? name[..Math.Min(name.Length, LongestName)] : "máy tính";
}
