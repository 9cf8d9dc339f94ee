using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>
/// Gives another system a token to act as a person of an agency (cấp mã truy cập). The person sees it among their own and may withdraw it.
/// </summary>
public sealed class GiveSystemToken
{
    private const int MostYears = 2;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly IdSource ids;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal GiveSystemToken(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.ids = ids;
        this.clock = clock;
        this.directory = directory;
    }

    /// <param name="Person">As whom it acts.</param>
    /// <param name="Agency">With whose posts.</param>
    /// <param name="Name">Which system.</param>
    /// <param name="ExpiresOn">The last day.</param>
    public sealed record Input(Id<Person> Person, Id<Organization> Agency, string Name, DateOnly ExpiresOn);

    /// <returns>The token itself: shown now and never again.</returns>
    public async Task<Outcome<string>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), input.Agency))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        var today = clock.Today;
        var holdsPost = await db.Set<Post>().AnyAsync(
            post => post.PersonId == input.Person && post.AgencyId == input.Agency && (post.ValidTo == null || post.ValidTo >= today), cancel);
        var refusals = AdministrationRules.CheckName(input.Name)
            .Unless(holdsPost, OrganizationRefusals.NotFound)
            .Unless(input.ExpiresOn >= today, OrganizationRefusals.DatesReversed)
            .Unless(input.ExpiresOn <= today.AddYears(MostYears), OrganizationRefusals.TokenTooLong(MostYears));
        return refusals.Any ? refusals : await GiveAsync(actor, input, cancel);
    }

    private async Task<Outcome<string>> GiveAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var secret = SystemTokenText.NewSecret();
        var token = new SystemToken(ids.Next<SystemToken>(), input.Person, input.Agency, input.Name.Trim(), secret, clock.Now) { ExpiresOn = input.ExpiresOn };
        db.Add(token);
        ledger.Record(actor.For(input.Agency, Role.Administrator), new SystemTokenGiven(input.Person, token.Id, input.Agency, token.Name, input.ExpiresOn));
        return (await db.SaveAsync(cancel)).With(SystemTokenText.Write(token.Id, secret));
    }
}
