using CongVu.Database;
using CongVu.Ledger;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Organizations;

/// <summary>Ends a person's post on a day; what the person did in it stays theirs (thôi giữ chức vụ).</summary>
public sealed class EndPost
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OrganizationDirectory directory;

    internal EndPost(OfficeContext db, FactLedger ledger, OrganizationDirectory directory)
    {
        this.db = db;
        this.ledger = ledger;
        this.directory = directory;
    }

    /// <param name="Post">Which.</param>
    /// <param name="LastDay">The last day it is held.</param>
    public sealed record Input(Id<Post> Post, DateOnly LastDay);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var post = await db.Set<Post>().FirstOrDefaultAsync(row => row.Id == input.Post, cancel);
        if (post is null || !AdministrationRules.MayManage(actor, await directory.GetAsync(cancel), post.OrganizationId))
        {
            return OrganizationRefusals.NotAdministrator;
        }

        if (input.LastDay < post.ValidFrom)
        {
            return OrganizationRefusals.DatesReversed;
        }

        post.End(input.LastDay);
        ledger.Record(actor.For(post.AgencyId, Role.Administrator), new PostEnded(post.PersonId, post.Id, input.LastDay));
        return await db.SaveAsync(cancel);
    }
}
