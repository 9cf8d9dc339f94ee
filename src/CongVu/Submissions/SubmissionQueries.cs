using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Submissions.Checking;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions;

/// <summary>Dossiers as lists and pages read them.</summary>
public sealed class SubmissionQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Dossiers dossiers;
    private readonly RuleBook book;
    private readonly SignerBook signers;

    internal SubmissionQueries(OfficeContext db, OfficeClock clock, Dossiers dossiers, RuleBook book, SignerBook signers)
    {
        this.db = db;
        this.clock = clock;
        this.dossiers = dossiers;
        this.book = book;
        this.signers = signers;
    }

    /// <summary>One line of a list.</summary>
    public sealed record Line(
        Id<Submission> Id, SubmissionState State, string Title, Id<Organization> Submitter, Id<Organization> Receiver, int Round, string SpecialistName,
        DateTimeOffset? SentAt, DateOnly? ReceivedOn, DateOnly? WarnOn, DateOnly? DueOn, string ReasonCodes, string ResultCode)
    {
        /// <summary>How far the fuse has burnt; only a dossier at the vetting desk has one.</summary>
        public FuseState Fuse { get; init; }
    }

    /// <summary>The dossiers of a list, the most urgent first where something burns.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, SubmissionTab tab, int page, int size, CancellationToken cancel)
    {
        var all = SubmissionTabs.Of(db.Set<Submission>().AsNoTracking(), actor, tab, clock.Today);
        var ordered = tab is SubmissionTab.ToVet or SubmissionTab.Near
            ? all.OrderBy(row => row.Rounds.Where(round => round.Number == row.Round).Select(round => round.DueOn).FirstOrDefault()).ThenBy(row => row.Id)
            : all.OrderByDescending(row => row.Id);
        var rows = await Lines(ordered.Skip((page - 1) * size).Take(size)).ToListAsync(cancel);
        return [.. rows.Select(line => line with { Fuse = FuseOf(line) })];
    }

    public Task<int> CountAsync(Actor actor, SubmissionTab tab, CancellationToken cancel) =>
        SubmissionTabs.Of(db.Set<Submission>().AsNoTracking(), actor, tab, clock.Today).CountAsync(cancel);

    /// <summary>How many at the vetting desk are on their last day or beyond it.</summary>
    public Task<int> CountBurningAsync(Actor actor, CancellationToken cancel)
    {
        var today = clock.Today;
        return SubmissionTabs.Of(db.Set<Submission>().AsNoTracking(), actor, SubmissionTab.ToVet, today)
            .CountAsync(row => row.Rounds.Any(round => round.Number == row.Round && round.DueOn <= today), cancel);
    }

    /// <summary>The dossier with its papers, opinions and rounds; not to be changed.</summary>
    public Task<Submission?> FindAsync(Actor actor, Id<Submission> id, CancellationToken cancel) => dossiers.FindAsync(actor, id, cancel);

    /// <summary>All that is against sending it now; also what the office sees beside it.</summary>
    public async Task<DossierFindings> CheckAsync(Submission submission, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(submission);
        var rules = await book.FindAsync(submission.ReceiverId, cancel);
        var papers = new List<PaperSignatures>();
        foreach (var paper in submission.CurrentPapers)
        {
            papers.Add(await signers.OfAsync(submission, paper, cancel));
        }

        var findings = rules is null ? new Refusals().Add(SubmissionRefusals.NoRules) : DossierRules.Check(submission, new DossierEvidence(rules, papers));
        return new DossierFindings(rules, papers, findings);
    }

    /// <summary>What this person may do with it now.</summary>
    public SubmissionActs ActsOf(Actor actor, Submission submission) => SubmissionActs.Of(actor, submission, clock.Now);

    /// <summary>The name and kind of a file of the dossier; null when the dossier, as this person may see it, has no such file.</summary>
    public async Task<(string Name, FileKind Kind)?> FindFileAsync(Actor actor, Id<Submission> id, FileHash hash, CancellationToken cancel)
    {
        var visible = db.Set<Submission>().VisibleTo(actor).Where(row => row.Id == id);
        var paper = await db.Set<DossierPaper>().AsNoTracking()
            .Where(row => row.SubmissionId == id && row.Hash == hash && visible.Any()).FirstOrDefaultAsync(cancel);
        return paper is null ? null : (paper.Name, paper.Kind);
    }

    private static IQueryable<Line> Lines(IQueryable<Submission> submissions) => submissions.Select(row => new Line(
        row.Id, row.State, row.Title, row.SubmitterId, row.ReceiverId, row.Round, row.SpecialistName,
        row.Rounds.Where(round => round.Number == row.Round).Select(round => (DateTimeOffset?)round.SentAt).FirstOrDefault(),
        row.Rounds.Where(round => round.Number == row.Round).Select(round => (DateOnly?)round.ReceivedOn).FirstOrDefault(),
        row.Rounds.Where(round => round.Number == row.Round).Select(round => round.WarnOn).FirstOrDefault(),
        row.Rounds.Where(round => round.Number == row.Round).Select(round => round.DueOn).FirstOrDefault(),
        row.Rounds.Where(round => round.Number == row.Round).Select(round => round.ReasonCodes).FirstOrDefault() ?? "",
        row.ResultCode));

    private FuseState FuseOf(Line line) => line is { State: SubmissionState.Vetting, ReceivedOn: { } received }
        ? new VettingFuse(received, line.WarnOn, line.DueOn).On(clock.Today)
        : FuseState.None;
}

/// <summary>What the check of a dossier found.</summary>
/// <param name="Rules">The rules of the receiver; null when it has none in force.</param>
/// <param name="Papers">The papers now, with who signed them.</param>
/// <param name="Findings">All that is against sending it.</param>
public sealed record DossierFindings(RuleSet? Rules, IReadOnlyList<PaperSignatures> Papers, IReadOnlyList<Refusal> Findings);
