using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Reports;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Reports.Registers;

/// <summary>Binds the books of an agency for a period, all books of one kind together (sổ đăng ký văn bản; Decree 30, annex VI, V).</summary>
public sealed class RegisterReport
{
    private readonly OfficeContext db;
    private readonly RegisterQueries queries;
    private readonly ReportScope scope;

    internal RegisterReport(OfficeContext db, RegisterQueries queries, ReportScope scope)
    {
        this.db = db;
        this.queries = queries;
        this.scope = scope;
    }

    /// <summary>A book with its lines of the period.</summary>
    public sealed record Bound(string Name, int Year, IReadOnlyList<RegisterQueries.Line> Lines);

    /// <summary>All books, for programs.</summary>
    public sealed record Books(string AgencyName, RegisterKind Kind, DateOnly From, DateOnly LastDay, IReadOnlyList<Bound> All);

    /// <summary>The books of the agency with that code, with the lines entered in the period, ready to be written.</summary>
    /// <param name="actor">Who asks; absent for the operator at the machine.</param>
    /// <param name="code">The agency's code.</param>
    /// <param name="kind">Which books.</param>
    /// <param name="period">Which days.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<Outcome<PrintedReport>> PrintAsync(Actor? actor, string code, RegisterKind kind, Period period, CancellationToken cancel)
    {
        var area = await scope.FindAsync(actor, code, cancel);
        if (!area.IsDone)
        {
            return new Refusals().Add(area.Refusals);
        }

        var agency = area.Value.Agency;
        if (actor is not null && !DocumentRights.SeesAll(actor, agency.Id))
        {
            return ReportRefusals.ListNotYours;
        }

        var books = await BindAsync(agency.Id, kind, period, cancel);
        return books.Count == 0 ? ReportRefusals.NoRegister : Print(new Books(agency.Name, kind, period.From, period.LastDay, books));
    }

    private async Task<IReadOnlyList<Bound>> BindAsync(Id<Organization> agency, RegisterKind kind, Period period, CancellationToken cancel)
    {
        var found = await db.Set<Register>().AsNoTracking()
            .Where(book => book.AgencyId == agency && book.Kind == kind && book.Year >= period.From.Year && book.Year <= period.LastDay.Year)
            .OrderBy(book => book.Year).ThenBy(book => book.Name).ToListAsync(cancel);
        var bound = new List<Bound>();
        foreach (var book in found)
        {
            bound.Add(new Bound(book.Name, book.Year, await LinesAsync(book, period, cancel)));
        }

        return bound;
    }

    // Numbers are given in the order of time: the lines of a period lie one after another.
    private async Task<IReadOnlyList<RegisterQueries.Line>> LinesAsync(Register book, Period period, CancellationToken cancel)
    {
        var (starts, ends) = (period.StartsAt, period.EndsAt);
        var lines = db.Set<RegisterLine>().Where(line => line.RegisterId == book.Id && line.EnteredAt >= starts && line.EnteredAt < ends);
        return await lines.MinAsync(line => (int?)line.Number, cancel) is { } first && await lines.MaxAsync(line => (int?)line.Number, cancel) is { } last
            ? await queries.LinesAsync(new RegisterQueries.Book(book.Id, book.AgencyId, book.Kind, book.Year, book.Name, book.Types, book.ClosedOn, last), first, last, cancel)
            : [];
    }

    private static PrintedReport Print(Books books) => new($"so-{Slug(books.Kind)}-{books.From:yyyy-MM-dd}", new TableReport
    {
        Title = books.Kind.InWords(),
        Subtitle = $"{(books.All.Count == 1 ? $"{books.All[0].Name}, " : "")}từ ngày {VietnamDate.InDigits(books.From)} đến ngày {VietnamDate.InDigits(books.LastDay)}",
        Organization = books.AgencyName,
        Columns = RegisterSheet.Columns(books.Kind),
        Rows = [.. books.All.SelectMany((book, index) => Rows(books, book, index + 1)), Total(books)],
    }.AsBook("văn bản"), books);

    private static IEnumerable<ReportRow> Rows(Books books, Bound book, int ordinal) => books.All.Count == 1
        ? book.Lines.Select(line => RegisterSheet.Row(books.Kind, line))
        : book.Lines.Select(line => RegisterSheet.Row(books.Kind, line)).Prepend(ReportRow.Section($"{ordinal}", $"{book.Name}, năm {book.Year}"));

    private static ReportRow Total(Books books)
    {
        var lines = books.All.SelectMany(book => book.Lines).ToList();
        var voids = lines.Count(line => line.VoidReason is not null);
        return RegisterSheet.Total(lines.Count - voids, voids);
    }

    private static string Slug(RegisterKind kind) => kind switch
    {
        RegisterKind.Incoming => "van-ban-den",
        RegisterKind.Outgoing => "van-ban-di",
        RegisterKind.Copies => "ban-sao",
    };
}
