using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Working;

/// <summary>What lies beside a task: files of notes and of products, to those who see the part they belong to (tệp của nhiệm vụ).</summary>
public sealed class TaskFiles
{
    private const int MostChoices = 12;
    private readonly OfficeContext db;

    internal TaskFiles(OfficeContext db) => this.db = db;

    /// <summary>An outgoing document that may be put beside a note.</summary>
    public sealed record Choice(Guid Id, string Code, string Subject);

    /// <summary>All that was put beside notes, in the order of time.</summary>
    public async Task<IReadOnlyList<NoteAttachment>> ListAsync(Actor actor, Id<Directive> directive, CancellationToken cancel)
    {
        var parts = Parts(actor, directive);
        return await db.Set<NoteAttachment>().AsNoTracking().Where(row => parts.Any(part => part.Id == row.AssignmentId)).OrderBy(row => row.Id).ToListAsync(cancel);
    }

    /// <summary>The name and kind of a file of a task.</summary>
    /// <returns>Null when no part that this person sees has that file.</returns>
    public async Task<(string Name, string MediaType)?> FindAsync(Actor actor, Id<Directive> directive, FileHash hash, CancellationToken cancel)
    {
        var parts = Parts(actor, directive);
        var name = await db.Set<Evidence>().Where(row => row.File == hash && parts.Any(part => part.Id == row.AssignmentId)).Select(row => row.FileName).FirstOrDefaultAsync(cancel)
            ?? await db.Set<NoteAttachment>().Where(row => row.File == hash && parts.Any(part => part.Id == row.AssignmentId)).Select(row => row.Words).FirstOrDefaultAsync(cancel);
        return name is null ? null : (name, await db.Files.Where(file => file.Hash == hash).Select(file => file.MediaType).FirstAsync(cancel));
    }

    /// <summary>The newest documents that this person drafts or drafted.</summary>
    public async Task<IReadOnlyList<Choice>> ChoicesAsync(Actor actor, CancellationToken cancel)
    {
        var mine = await db.Set<OutgoingDocument>().AsNoTracking().Where(document => document.DrafterId == actor.Person)
            .OrderByDescending(document => document.Id).Take(MostChoices).ToListAsync(cancel);
        return [.. mine.Select(document => new Choice(document.Id.Value, document.Code, document.Subject))];
    }

    private IQueryable<Assignment> Parts(Actor actor, Id<Directive> directive) =>
        db.Set<Assignment>().VisibleTo(actor).Where(part => part.DirectiveId == directive);
}
