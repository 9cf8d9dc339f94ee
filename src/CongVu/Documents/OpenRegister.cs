using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Opens a register for a year (mở sổ).</summary>
public sealed class OpenRegister
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;

    internal OpenRegister(OfficeContext db, FactLedger ledger, IdSource ids)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
    }

    /// <param name="Agency">Whose.</param>
    /// <param name="Kind">Incoming, outgoing, copies.</param>
    /// <param name="Year">For which year.</param>
    /// <param name="Name">As it is printed on the cover.</param>
    /// <param name="Types">Document types it is for; empty for all that have no book of their own.</param>
    public sealed record Input(Id<Organization> Agency, RegisterKind Kind, int Year, string Name, IReadOnlyList<string> Types);

    public async Task<Outcome<Id<Register>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.Has(input.Agency, Role.RecordsClerk, Role.Administrator, Role.ChiefOfOffice))
        {
            return DocumentRefusals.NotClerk;
        }

        var name = input.Name.Trim();
        var exists = await db.Set<Register>().AnyAsync(
            register => register.AgencyId == input.Agency && register.Kind == input.Kind && register.Year == input.Year && register.Name == name, cancel);
        if (exists)
        {
            return DocumentRefusals.RegisterExists;
        }

        var register = new Register(ids.Next<Register>(), input.Agency, input.Kind, input.Year, name) { Types = string.Join(';', input.Types) };
        db.Add(register);
        ledger.Record(actor.For(input.Agency, Role.RecordsClerk), new RegisterOpened(register.Id, input.Agency, input.Kind, input.Year, name));
        return (await db.SaveAsync(cancel)).With(register.Id);
    }
}
