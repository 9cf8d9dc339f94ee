using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents;

/// <summary>Drafts and outgoing documents as lists and pages read them.</summary>
public sealed class OutgoingQueries
{
    private readonly OfficeContext db;
    private readonly Drafts drafts;

    internal OutgoingQueries(OfficeContext db, Drafts drafts)
    {
        this.db = db;
        this.drafts = drafts;
    }

    /// <summary>One line of a list.</summary>
    public sealed record Line(
        Id<OutgoingDocument> Id, OutgoingState State, string TypeName, string Notation, int? Number, string Subject, string DrafterName,
        Id<Organization> DraftingUnit, string SignerName, DateOnly? IssueDate, DateTimeOffset StartedAt, Urgency Urgency, string ReturnReason, int PartCount, int RecipientCount)
    {
        /// <summary>What an act on the line must show.</summary>
        public int Version { get; init; }

        public string Code => Number is { } number ? DocumentCode.Of(number, Notation).ToString() : $"…/{Notation}";
    }

    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, OutgoingTab tab, Id<OutgoingDocument>? before, int size, CancellationToken cancel)
    {
        var documents = Tab(actor, tab);
        if (before is { } last)
        {
            documents = documents.Where(document => document.Id.Value.CompareTo(last.Value) < 0);
        }

        return await Lines(documents).Take(size).ToListAsync(cancel);
    }

    /// <summary>Drafts and documents that answer an incoming one.</summary>
    public async Task<IReadOnlyList<Line>> AnsweringAsync(Actor actor, Id<IncomingDocument> incoming, CancellationToken cancel) =>
        await Lines(db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor).Where(document => document.AnswersId == incoming)).ToListAsync(cancel);

    /// <summary>The lines before and after one in a tab: its neighbours in the stack.</summary>
    public async Task<(Id<OutgoingDocument>? Previous, Id<OutgoingDocument>? Next)> NeighboursAsync(
        Actor actor, OutgoingTab tab, Id<OutgoingDocument> id, CancellationToken cancel)
    {
        var documents = Tab(actor, tab);
        var previous = await documents.Where(document => document.Id.Value.CompareTo(id.Value) > 0)
            .OrderBy(document => document.Id).Select(document => (Id<OutgoingDocument>?)document.Id).FirstOrDefaultAsync(cancel);
        var next = await documents.Where(document => document.Id.Value.CompareTo(id.Value) < 0)
            .OrderByDescending(document => document.Id).Select(document => (Id<OutgoingDocument>?)document.Id).FirstOrDefaultAsync(cancel);
        return (previous, next);
    }

    public Task<int> CountAsync(Actor actor, OutgoingTab tab, CancellationToken cancel) =>
        Tab(actor, tab).Take(IncomingQueries.MostCounted + 1).CountAsync(cancel);

    /// <summary>The document with its parts, recipients and steps; not to be changed.</summary>
    public Task<OutgoingDocument?> FindAsync(Actor actor, Id<OutgoingDocument> id, CancellationToken cancel) =>
        drafts.FindAsync(actor, id, cancel);

    /// <summary>What is still missing before a draft may be submitted.</summary>
    public IReadOnlyList<Refusal> Lacking(OutgoingDocument draft)
    {
        ArgumentNullException.ThrowIfNull(draft);
        return DraftRules.CheckComplete(draft);
    }

    private static IQueryable<Line> Lines(IQueryable<OutgoingDocument> documents) =>
        documents.OrderByDescending(document => document.Id).Select(document => new Line(
            document.Id, document.State, document.TypeName, document.Notation, document.Number, document.Subject, document.DrafterName,
            document.DraftingUnitId, document.SignerName, document.IssueDate, document.StartedAt, document.Urgency, document.ReturnReason,
            document.Parts.Count, document.Recipients.Count) { Version = document.Version });

    private IQueryable<OutgoingDocument> Tab(Actor actor, OutgoingTab tab)
    {
        var documents = db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor);
        return tab switch
        {
            OutgoingTab.MyDrafts => documents.Where(document => document.DrafterId == actor.Person && (document.State == OutgoingState.Draft ||
                document.State == OutgoingState.InReview || document.State == OutgoingState.ApprovedModel || document.State == OutgoingState.AwaitingSignature)),
            OutgoingTab.ReturnedToMe => documents.Where(document => document.DrafterId == actor.Person && document.State == OutgoingState.Draft && document.ReturnReason != ""),
            OutgoingTab.Drafts => documents.Where(document => document.State == OutgoingState.Draft || document.State == OutgoingState.InReview ||
                document.State == OutgoingState.ApprovedModel),
            OutgoingTab.ToReview => ToReview(documents, actor),
            OutgoingTab.ToSign => ToSign(documents, actor),
            OutgoingTab.ToIssue => ToIssue(documents, actor),
            OutgoingTab.Issued => documents.Where(document => document.State == OutgoingState.Issued ||
                document.State == OutgoingState.Recalled || document.State == OutgoingState.Replaced),
            OutgoingTab.Cancelled => documents.Where(document => document.State == OutgoingState.Cancelled),
        };
    }

    private static IQueryable<OutgoingDocument> ToReview(IQueryable<OutgoingDocument> documents, Actor actor)
    {
        var headed = actor.Organizations.Where(actor.Heads).ToList();
        var offices = actor.Agencies.Where(agency => actor.Has(agency, Role.ChiefOfOffice, Role.RecordsClerk)).ToList();
        return documents.Where(document => document.State == OutgoingState.InReview && document.Steps.Any(step =>
            step.Outcome == ReviewOutcome.Waiting &&
            ((step.Kind == ReviewKind.Content && headed.Contains(step.UnitId)) || (step.Kind == ReviewKind.Format && offices.Contains(step.UnitId)))));
    }

    private static IQueryable<OutgoingDocument> ToSign(IQueryable<OutgoingDocument> documents, Actor actor)
    {
        var posts = actor.Posts.Select(post => (Id<Post>?)post.Id).ToList();
        return documents.Where(document => document.State == OutgoingState.AwaitingSignature && posts.Contains(document.SignerPostId));
    }

    private static IQueryable<OutgoingDocument> ToIssue(IQueryable<OutgoingDocument> documents, Actor actor)
    {
        var agencies = actor.Agencies.Where(agency => actor.Has(agency, Role.RecordsClerk)).ToList();
        return documents.Where(document => document.State == OutgoingState.AwaitingIssue && agencies.Contains(document.AgencyId));
    }
}

/// <summary>The lists of outgoing documents.</summary>
public enum OutgoingTab
{
    /// <summary>Dự thảo của tôi.</summary>
    MyDrafts,

    /// <summary>Bị trả lại cho tôi.</summary>
    ReturnedToMe,

    /// <summary>Dự thảo của đơn vị.</summary>
    Drafts,

    /// <summary>Chờ tôi duyệt.</summary>
    ToReview,

    /// <summary>Chờ ký.</summary>
    ToSign,

    /// <summary>Chờ phát hành.</summary>
    ToIssue,

    /// <summary>Đã phát hành.</summary>
    Issued,

    /// <summary>Đã hủy.</summary>
    Cancelled,
}
