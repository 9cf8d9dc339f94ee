using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Coverage;

/// <summary>How many of the documents that direct something stand in the book of tasks (tỷ lệ văn bản giao việc đã vào sổ).</summary>
public sealed class CoverageQueries
{
    private const int MostLines = 100;
    private readonly OfficeContext db;

    internal CoverageQueries(OfficeContext db) => this.db = db;

    /// <summary>The figure.</summary>
    /// <param name="Directing">Documents in which the reader saw duties.</param>
    /// <param name="Entered">Those with a task.</param>
    /// <param name="SetAside">Those without, of which a person said why.</param>
    public sealed record Figure(int Directing, int Entered, int SetAside)
    {
        /// <summary>Those that still wait for somebody.</summary>
        public int Missing => Directing - Entered - SetAside;

        /// <summary>The share of those that somebody has dealt with, in percent; absent when there is none.</summary>
        public decimal? Share => Directing == 0 ? null : 100m * (Entered + SetAside) / Directing;
    }

    /// <summary>A document that directs something.</summary>
    public sealed record Line(Guid Document, DirectiveSourceKind Kind, string Code, DateOnly? IssueDate, string Subject, string GivenByName, int Duties, string Reason, string AnsweredByName);

    /// <summary>What the list shows.</summary>
    public enum Show
    {
        /// <summary>Chưa vào sổ.</summary>
        Missing,

        /// <summary>Đã vào sổ.</summary>
        Entered,

        /// <summary>Không giao việc.</summary>
        SetAside,
    }

    public async Task<Figure> CountAsync(Actor actor, Period period, CancellationToken cancel)
    {
        var all = Of(actor, period);
        return new Figure(
            await all.CountAsync(cancel), await With(all, Show.Entered).CountAsync(cancel), await With(all, Show.SetAside).CountAsync(cancel));
    }

    /// <summary>The documents behind a number, the newest first.</summary>
    public async Task<IReadOnlyList<Line>> ListAsync(Actor actor, Period period, Show show, CancellationToken cancel) =>
        await With(Of(actor, period), show).OrderByDescending(row => row.IssueDate).ThenByDescending(row => row.DocumentId).Take(MostLines)
            .Select(row => new Line(
                row.DocumentId, row.Kind, row.Code, row.IssueDate, row.Subject, row.GivenByName, row.Duties,
                db.Set<NoTaskAnswer>().Where(answer => answer.DocumentId == row.DocumentId).Select(answer => answer.Reason).FirstOrDefault() ?? "",
                db.Set<NoTaskAnswer>().Where(answer => answer.DocumentId == row.DocumentId).Select(answer => answer.ByName).FirstOrDefault() ?? ""))
            .ToListAsync(cancel);

    private IQueryable<DutyReading> Of(Actor actor, Period period)
    {
        List<Id<Organization>> agencies = [.. actor.Agencies.Where(agency => DirectiveRights.MayEnter(actor, agency))];
        return db.Set<DutyReading>().AsNoTracking().Where(row => agencies.Contains(row.AgencyId) && row.Duties > 0 && row.ReadOn >= period.From && row.ReadOn < period.Until);
    }

    private IQueryable<DutyReading> With(IQueryable<DutyReading> rows, Show show)
    {
        var entered = db.Set<Directive>().Where(directive => directive.SourceDocumentId != null);
        var answers = db.Set<NoTaskAnswer>();
        return show switch
        {
            Show.Entered => rows.Where(row => entered.Any(directive => directive.SourceDocumentId == row.DocumentId)),
            Show.SetAside => rows.Where(row => answers.Any(answer => answer.DocumentId == row.DocumentId) && !entered.Any(directive => directive.SourceDocumentId == row.DocumentId)),
            Show.Missing => rows.Where(row => !answers.Any(answer => answer.DocumentId == row.DocumentId) && !entered.Any(directive => directive.SourceDocumentId == row.DocumentId)),
        };
    }
}
