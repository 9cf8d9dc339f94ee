using Microsoft.EntityFrameworkCore;

namespace CongVu.Database;

/// <summary>Gives the next number of a series: the one place where numbers are given (Decree 30, art. 15).</summary>
internal sealed class Numbering(OfficeContext db)
{
    /// <summary>
    /// Takes the next number inside the running transaction. If that is rolled back the number was never given:
    /// so there are no gaps and no doubles.
    /// </summary>
    public async Task<int> TakeAsync(Guid series, CancellationToken cancel)
    {
        if (db.Database.CurrentTransaction is null)
        {
            throw new InvalidOperationException("A number is taken inside the transaction that uses it.");
        }

        var id = db.Engine is Engine.Sqlite ? (object)series.ToByteArray(bigEndian: true) : series;
        var rows = await db.Database.SqlQueryRaw<int>(
            """
            INSERT INTO number_series (id, last) VALUES ({0}, 1)
            ON CONFLICT (id) DO UPDATE SET last = number_series.last + 1
            RETURNING last AS "Value"
            """,
            id).ToListAsync(cancel);
        return rows[0];
    }

    /// <summary>The last number given, zero before the first. For showing only: the next act may take another.</summary>
    public async Task<int> LastAsync(Guid series, CancellationToken cancel) =>
        await db.Set<NumberSeries>().Where(row => row.Id == series).Select(row => row.Last).FirstOrDefaultAsync(cancel);
}

/// <summary>The counter of a series.</summary>
internal sealed class NumberSeries : IUnrecorded
{
    public Guid Id { get; init; }

    public int Last { get; init; }
}
