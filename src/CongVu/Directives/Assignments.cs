using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives;

/// <summary>Loads assignments with all they need for an act.</summary>
internal sealed class Assignments(OfficeContext db)
{
    public Task<Assignment?> FindAsync(Actor actor, Id<Assignment> id, CancellationToken cancel) =>
        Whole(db.Set<Assignment>().VisibleTo(actor)).FirstOrDefaultAsync(assignment => assignment.Id == id, cancel);

    /// <summary>The assignment at the version the form showed.</summary>
    public async Task<Outcome<Assignment>> ForActAsync(Actor actor, Id<Assignment> id, int version, CancellationToken cancel)
    {
        var assignment = await FindAsync(actor, id, cancel);
        return
            assignment is null ? DirectiveRefusals.NotFound :
            assignment.Version != version ? DatabaseRefusals.ChangedMeanwhile :
            assignment;
    }

    /// <summary>All assignments of a directive, whatever the asker may see: for acts that end the whole.</summary>
    public Task<List<Assignment>> OfDirectiveAsync(Id<Directive> directive, CancellationToken cancel) =>
        Whole(db.Set<Assignment>()).Where(assignment => assignment.DirectiveId == directive).OrderBy(assignment => assignment.Id).ToListAsync(cancel);

    /// <summary>What of the task the closing rules look at.</summary>
    public async Task<TaskFacts> TaskAsync(Assignment assignment, CancellationToken cancel) => new(
        assignment.GivenOn,
        await db.Set<Directive>().Where(row => row.Id == assignment.DirectiveId).Select(row => row.Content).FirstAsync(cancel));

    /// <summary>The document the directive follows from, when it is in this office.</summary>
    public Task<Guid?> SourceAsync(Assignment assignment, CancellationToken cancel) =>
        db.Set<Directive>().Where(row => row.Id == assignment.DirectiveId).Select(row => row.SourceDocumentId).FirstAsync(cancel);

    private static IQueryable<Assignment> Whole(IQueryable<Assignment> assignments) => assignments
        .Include(assignment => assignment.Deadlines).Include(assignment => assignment.Spans).Include(assignment => assignment.Requests)
        .Include(assignment => assignment.Reports).ThenInclude(report => report.Evidence)
        .AsSplitQuery();
}
