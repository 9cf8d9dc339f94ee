using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Submissions.Letters;

/// <summary>What pages show of the dossier to which a letter belongs.</summary>
public sealed class LetterQueries
{
    private const int MostChoices = 30;
    private readonly OfficeContext db;
    private readonly LetterDesk desk;

    internal LetterQueries(OfficeContext db, LetterDesk desk)
    {
        this.db = db;
        this.desk = desk;
    }

    /// <summary>A letter that names an authority: what was said of it, what holds it back, what may be said.</summary>
    /// <param name="Stated">What was said; null while nothing was.</param>
    /// <param name="Title">Of the dossier to which it belongs; empty when to none.</param>
    /// <param name="Findings">What holds it back as it stands.</param>
    /// <param name="MayState">This person may say to which dossier it belongs.</param>
    /// <param name="Choices">The dossiers to which it may belong.</param>
    public sealed record View(SubmissionLetter? Stated, string Title, IReadOnlyList<Refusal> Findings, bool MayState, IReadOnlyList<Choice> Choices);

    /// <summary>A dossier to choose.</summary>
    public sealed record Choice(Id<Submission> Id, string Title);

    /// <summary>A letter of a dossier.</summary>
    public sealed record Line(Id<OutgoingDocument> Id, string Code, string Subject, OutgoingState State);

    /// <returns>Null when the letter names no authority that receives dossiers, or is no submission letter and nothing holds it back.</returns>
    public async Task<View?> FindAsync(Actor actor, OutgoingDocument letter, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(letter);
        var stated = await db.Set<SubmissionLetter>().AsNoTracking().FirstOrDefaultAsync(row => row.DocumentId == letter.Id, cancel);
        var isOpen = LetterStating.IsOpen(letter);
        var evidence = isOpen ? await desk.CollectAsync(letter.Id, cancel) : null;
        var findings = evidence is null ? new Refusals() : LetterRules.Check(evidence);
        if (stated is null && !findings.Any)
        {
            return null;
        }

        var mayState = isOpen && LetterStating.MayState(actor, letter);
        var title = stated?.SubmissionId is { } id ? await db.Set<Submission>().Where(row => row.Id == id).Select(row => row.Title).FirstAsync(cancel) : "";
        return new View(stated, title, findings, mayState, mayState ? await ChoicesAsync(actor, letter, cancel) : []);
    }

    /// <summary>The letters of a dossier, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> OfDossierAsync(Actor actor, Id<Submission> dossier, CancellationToken cancel)
    {
        var linked = db.Set<SubmissionLetter>().Where(row => row.SubmissionId == dossier);
        var letters = await db.Set<OutgoingDocument>().AsNoTracking().VisibleTo(db, actor)
            .Where(row => linked.Any(stated => stated.DocumentId == row.Id)).OrderByDescending(row => row.Id).ToListAsync(cancel);
        return [.. letters.Select(letter => new Line(letter.Id, letter.Code, letter.Subject, letter.State))];
    }

    /// <summary>The dossiers of an agency to which a letter may belong.</summary>
    internal static IQueryable<Submission> Open(OfficeContext db, Id<Organization> agency) => db.Set<Submission>().AsNoTracking()
        .Where(row => row.AgencyId == agency && row.State != SubmissionState.Withdrawn && row.State != SubmissionState.Refused && row.State != SubmissionState.Closed);

    private async Task<IReadOnlyList<Choice>> ChoicesAsync(Actor actor, OutgoingDocument letter, CancellationToken cancel) =>
        await Open(db, letter.AgencyId).PutForwardBy(actor).OrderByDescending(row => row.Id).Take(MostChoices).Select(row => new Choice(row.Id, row.Title)).ToListAsync(cancel);
}
