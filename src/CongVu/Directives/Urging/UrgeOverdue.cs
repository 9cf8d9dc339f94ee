using CongVu.Calendar;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.DocumentFormat.Drafting;
using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Urging;

/// <summary>Drafts a letter that urges on late tasks, with their table enclosed (soạn công văn đôn đốc). It is a draft like any other: reviewed, signed, issued.</summary>
public sealed class UrgeOverdue
{
    internal const string Subject = "V/v đôn đốc thực hiện nhiệm vụ quá hạn";
    private const int Most = 200;
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;
    private readonly StartDraft start;
    private readonly PutPart put;

    internal UrgeOverdue(OfficeContext db, FactLedger ledger, OfficeClock clock, OrganizationDirectory directory, StartDraft start, PutPart put)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.directory = directory;
        this.start = start;
        this.put = put;
    }

    /// <param name="Parts">Which late tasks.</param>
    public sealed record Input(IReadOnlyList<Id<Assignment>> Parts);

    public async Task<Outcome<Id<OutgoingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (actor.Posts.FirstOrDefault(held => DirectiveRights.MayEnter(actor, held.Agency) && held.Role is not Role.Administrator) is not { } post)
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        var parts = input.Parts.Distinct().ToList();
        var late = await LateAsync(post.Agency, parts, cancel);
        var refusals = new Refusals()
            .Unless(parts.Count > 0, UrgingRefusals.NothingSelected)
            .Unless(parts.Count <= Most, UrgingRefusals.TooMany)
            .Unless(late.Count == parts.Count, UrgingRefusals.NotOverdue);
        return refusals.Any ? refusals : await DraftAsync(actor, post, late, cancel);
    }

    private async Task<Outcome<Id<OutgoingDocument>>> DraftAsync(Actor actor, ActorPost post, List<(Id<Assignment> Part, UrgingLetter.Line Line)> late, CancellationToken cancel)
    {
        var agency = (await directory.GetAsync(cancel)).Entries[post.Agency];
        var unit = post.Organization == post.Agency ? "" : (await directory.GetAsync(cancel)).Entries[post.Organization].Abbreviation;
        var notation = Notations.Propose(DocumentTypes.Letter.Name, agency.Abbreviation, unit);
        var draft = await start.RunAsync(actor, new StartDraft.Input(post.Id, new OutgoingCard(DocumentTypes.Letter.Name, notation, Subject)), cancel);
        if (!draft.IsDone)
        {
            return draft;
        }

        // Saved with the file: a letter without its table urges nobody.
        var authority = actor.For(post.Agency, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader);
        foreach (var (part, _) in late)
        {
            ledger.Record(authority, new UrgingDrafted(part, draft.Value));
        }

        using var file = new MemoryStream();
        DocumentComposer.OfSystem.WriteWord(UrgingLetter.Compose(agency, notation, [.. late.Select(item => item.Line)], clock), file);
        file.Position = 0;
        var written = await put.RunAsync(actor, new PutPart.Input(draft.Value, 0, null, FilePart.Main, new NewFile("cong-van-don-doc.docx", file)), cancel);
        return written.IsDone ? draft : new Refusals().Add(written.Refusals);
    }

    private async Task<List<(Id<Assignment> Part, UrgingLetter.Line Line)>> LateAsync(Id<Organization> agency, List<Id<Assignment>> parts, CancellationToken cancel)
    {
        var tree = await directory.GetAsync(cancel);
        var rows = await db.Set<AssignmentSpan>().AsNoTracking()
            .Where(span => parts.Contains(span.AssignmentId) && span.AssignerId == agency && span.ToDay == AssignmentSpan.Forever).OfClass(TaskClass.OpenOverdue, clock.Today)
            .Join(db.Set<Assignment>(), span => span.AssignmentId, part => part.Id, (span, part) => new { span, part })
            .Join(db.Set<Directive>(), pair => pair.part.DirectiveId, directive => directive.Id, (pair, directive) => new
            {
                pair.span, directive.Content, directive.SourceCode, directive.SourceDate,
                Original = db.Set<AssignmentDeadline>().Where(deadline => deadline.AssignmentId == pair.span.AssignmentId && deadline.Ordinal == 1).Select(deadline => deadline.Due).FirstOrDefault(),
            }).OrderBy(row => row.span.Due).ThenBy(row => row.span.AssignmentId).ToListAsync(cancel);
        return [.. rows.Select(row => (row.span.AssignmentId, new UrgingLetter.Line(
            tree.NameOf(row.span.OrganizationId), row.Content, row.SourceDate is { } day ? $"{row.SourceCode} ngày {VietnamDate.InDigits(day)}" : row.SourceCode, row.Original, row.span.Due!.Value)))];
    }
}
