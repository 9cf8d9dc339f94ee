using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Text;
using CongVu.Ledger;
using CongVu.Organizations;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.AxisDirectory;

/// <summary>The copied directory as the administrator reads it, beside the office's own.</summary>
public sealed class AxisDirectoryQueries
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly OrganizationDirectory directory;

    internal AxisDirectoryQueries(OfficeContext db, OfficeClock clock, OrganizationDirectory directory)
    {
        this.db = db;
        this.clock = clock;
        this.directory = directory;
    }

    /// <summary>A code on the axis, and the organization that bears it here: absent when documents cannot be addressed to it yet.</summary>
    public sealed record Line(
        string Code, string Name, DateOnly? ValidFrom, DateOnly? ValidTo, string Successor, bool IsClosed, Id<Organization>? Known, string KnownName);

    /// <summary>Codes whose text or name holds the words, marks or no marks; closed ones last.</summary>
    public async Task<IReadOnlyList<Line>> FindAsync(string words, int most, CancellationToken cancel)
    {
        var (text, folded, today) = (words.Trim(), Folding.Fold(words.Trim()), clock.Today);
        var rows = await db.Set<AxisAgency>().AsNoTracking()
            .Where(row => text.Length == 0 || row.Folded.Contains(folded) || row.Code.Contains(text))
            .OrderBy(row => row.ValidTo < today ? 1 : 0).ThenBy(row => row.Folded).ThenBy(row => row.Code).Take(most).ToListAsync(cancel);
        var tree = await directory.GetAsync(cancel);
        return [.. rows.Select(row =>
        {
            var known = tree.ByCode(row.Code);
            return new Line(row.Code, row.Name, row.ValidFrom, row.ValidTo, row.Successor, row.IsClosedOn(today), known?.Id, known?.Name ?? "");
        })];
    }

    /// <summary>Whether the axis has told its directory yet.</summary>
    public Task<bool> IsThereAsync(CancellationToken cancel) => db.Set<AxisAgency>().AnyAsync(cancel);
}
