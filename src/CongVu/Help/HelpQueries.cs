using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Help;

/// <summary>What pages and interfaces read of help requests.</summary>
public sealed class HelpQueries
{
    private const int MostShown = 200;
    private readonly OfficeContext db;
    private readonly HelpRights rights;
    private readonly OrganizationDirectory directory;
    private readonly FileStore store;
    private readonly OfficeClock clock;

    internal HelpQueries(OfficeContext db, HelpRights rights, OrganizationDirectory directory, FileStore store, OfficeClock clock)
    {
        this.db = db;
        this.rights = rights;
        this.directory = directory;
        this.store = store;
        this.clock = clock;
    }

    /// <summary>One request in a list, with the working time until its answer or until now.</summary>
    public sealed record Line(Id<HelpRequest> Id, string Words, string ReporterName, string AgencyName, string Page, HelpState State, DateTimeOffset ReportedAt, string TakenByName, TimeSpan Waited);

    /// <summary>One request with what was said, whether the person helps there, and the working times until it was taken and first answered.</summary>
    public sealed record Detail(HelpRequest Request, string AgencyName, bool IsDesk, TimeSpan? ToTake, TimeSpan? ToAnswer, Id<HelpArticle>? Article);

    /// <summary>Whether difficulties of others come to this person.</summary>
    public static bool IsDesk(Actor actor) => HelpRights.IsDesk(actor);

    /// <summary>For the help desk what its agencies reported, for others their own; newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, HelpState? state, CancellationToken cancel)
    {
        var rows = await (await VisibleAsync(actor, cancel)).Where(row => state == null || row.State == state)
            .OrderByDescending(row => row.ReportedAt).Take(MostShown).ToListAsync(cancel);
        var tree = await directory.GetAsync(cancel);
        return rows.ConvertAll(row => new Line(
            row.Id, row.Words, row.ReporterName, tree.NameOf(row.UnitId), row.Page, row.State, row.ReportedAt, row.TakenByName,
            clock.Calendar.Worked(row.ReportedAt, row.AnsweredAt ?? clock.Now)));
    }

    /// <summary>How many wait for the help desk.</summary>
    public async Task<int> WaitingAsync(Actor actor, CancellationToken cancel) =>
        !IsDesk(actor) ? 0 : await (await VisibleAsync(actor, cancel)).CountAsync(row => row.State == HelpState.Waiting, cancel);

    public async Task<Detail?> FindAsync(Actor actor, Id<HelpRequest> id, CancellationToken cancel)
    {
        var request = await db.Set<HelpRequest>().AsNoTracking().Include(row => row.Messages.OrderBy(message => message.At)).FirstOrDefaultAsync(row => row.Id == id, cancel);
        if (request is null)
        {
            return null;
        }

        var isDesk = await rights.ServesAsync(actor, request.AgencyId, cancel);
        if (!isDesk && request.ReporterId != actor.Person)
        {
            return null;
        }

        var article = await db.Set<HelpArticle>().AsNoTracking().Where(row => row.RequestId == id && row.WithdrawnAt == null).Select(row => (Id<HelpArticle>?)row.Id).FirstOrDefaultAsync(cancel);
        return new Detail(request, (await directory.GetAsync(cancel)).NameOf(request.UnitId), isDesk,
            clock.Calendar.Worked(request.ReportedAt, request.TakenAt), clock.Calendar.Worked(request.ReportedAt, request.AnsweredAt), article);
    }

    /// <summary>The picture of a request that this person may see.</summary>
    public async Task<(Stream Content, string MediaType)?> OpenPictureAsync(Actor actor, Id<HelpRequest> id, CancellationToken cancel)
    {
        if (await FindAsync(actor, id, cancel) is not { Request.Picture: { } picture })
        {
            return null;
        }

        var content = store.OpenRead(picture);
        return (content, FileKinds.MediaTypeOf(FileKinds.Of(content)));
    }

    private async Task<IQueryable<HelpRequest>> VisibleAsync(Actor actor, CancellationToken cancel)
    {
        var (served, person) = (await rights.ServedAsync(actor, cancel), actor.Person);
        return db.Set<HelpRequest>().AsNoTracking().Where(row => row.ReporterId == person || served.Contains(row.AgencyId));
    }
}
