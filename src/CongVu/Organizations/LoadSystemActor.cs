using CongVu.Calendar;
using CongVu.Database;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Finds as whom a system acts, by its token: the person with their posts in the token's agency, named together with the system.</summary>
public sealed class LoadSystemActor
{
    private static readonly TimeSpan Same = TimeSpan.FromMinutes(10);
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly LoadActor load;

    internal LoadSystemActor(OfficeContext db, OfficeClock clock, LoadActor load)
    {
        this.db = db;
        this.clock = clock;
        this.load = load;
    }

    /// <returns>Null when the token is unknown, withdrawn or expired, or the person's account was closed.</returns>
    public async Task<Actor?> ByTokenAsync(string text, CancellationToken cancel)
    {
        if (!SystemTokenText.TryRead(text, out var id, out var secret))
        {
            return null;
        }

        var token = await db.Set<SystemToken>().FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (token is null || !token.Matches(secret) || !token.IsGoodOn(clock.Today) ||
            await db.Set<Account>().AnyAsync(account => account.PersonId == token.PersonId && account.IsDisabled, cancel) ||
            await load.ByPersonAsync(token.PersonId, cancel) is not { } person)
        {
            return null;
        }

        await NoteUseAsync(token, cancel);
        return new Actor(person.Person, $"{person.Name} (qua {token.Name})", [.. person.Posts.Where(post => post.Agency == token.AgencyId)]);
    }

    private async Task NoteUseAsync(SystemToken token, CancellationToken cancel)
    {
        if (token.LastUsedAt is null || clock.Now - token.LastUsedAt > Same)
        {
            token.LastUsedAt = clock.Now;
            await db.SaveAsync(cancel);
        }
    }
}
