using CongVu.Database;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Directives.Figures;

/// <summary>Counts settled days anew, stretch by stretch, and compares (kiểm tra số dư phân loại).</summary>
public sealed class CheckClasses
{
    private readonly OfficeContext db;
    private readonly ClassBook book;

    internal CheckClasses(OfficeContext db, ClassBook book)
    {
        this.db = db;
        this.book = book;
    }

    /// <summary>What was found.</summary>
    /// <param name="Days">How many settled days were counted anew.</param>
    /// <param name="Wrong">Those that differ.</param>
    public sealed record Result(int Days, IReadOnlyList<DateOnly> Wrong);

    /// <param name="all">Every settled day, or only the newest of each assigner.</param>
    /// <param name="cancel">Stops the check.</param>
    public async Task<Result> RunAsync(bool all, CancellationToken cancel)
    {
        var keys = await db.Set<ClassSum>().Select(sum => new { sum.AssignerId, sum.Role, sum.Day }).Distinct().ToListAsync(cancel);
        var looked = all ? keys : [.. keys.GroupBy(key => (key.AssignerId, key.Role)).Select(group => group.MaxBy(key => key.Day)!)];
        var wrong = new List<DateOnly>();
        foreach (var key in looked)
        {
            var settled = await book.CountAsync(key.AssignerId, key.Role, key.Day, cancel);
            var counted = await book.WholeAsync(key.AssignerId, key.Role, key.Day, cancel);
            if (!settled.ToHashSet().SetEquals(counted))
            {
                wrong.Add(key.Day);
            }
        }

        return new Result(looked.Count, wrong);
    }
}
