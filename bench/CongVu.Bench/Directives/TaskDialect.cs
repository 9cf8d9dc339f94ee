using CongVu.Database;

namespace CongVu.Bench.Directives;

/// <summary>The few words in which the two engines' SQL differs when tasks are made in bulk.</summary>
internal sealed record TaskDialect(Engine Engine)
{
    /// <summary>The day with offset nought.</summary>
    public static readonly DateOnly FirstDay = new(2016, 1, 4);

    /// <summary>Turns constraint checks off for this connection: the rows are right by construction.</summary>
    public string Trusting => IsSqlite ? "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -500000;" : "SET session_replication_role = replica;";

    /// <summary>What a database of this size has had anyway: the server's own upkeep. The embedded one keeps no statistics.</summary>
    public string Settle => IsSqlite ? "PRAGMA wal_checkpoint(TRUNCATE)" : "VACUUM ANALYZE";

    public string False => IsSqlite ? "0" : "false";

    public string True => IsSqlite ? "1" : "true";

    public string NoId => IsSqlite ? "NULL" : "NULL::uuid";

    public string NoDay => IsSqlite ? "NULL" : "NULL::date";

    public string NoBytes => IsSqlite ? "x''" : "''::bytea";

    public string Forever => IsSqlite ? "'9999-01-01'" : "date '9999-01-01'";

    private bool IsSqlite => Engine is Engine.Sqlite;

    /// <summary>An id of a kind for a number.</summary>
    public string Id(string kind, string number) => IsSqlite
        ? $"unhex('{kind}' || '000070008000' || printf('%012x', {number}))"
        : $"('{kind}-0000-7000-8000-' || lpad(to_hex(({number})::bigint), 12, '0'))::uuid";

    public string Id(Guid id) => IsSqlite ? $"x'{Convert.ToHexString(id.ToByteArray(bigEndian: true))}'" : $"'{id}'::uuid";

    public string Day(string offset) => IsSqlite
        ? $"date('{FirstDay:yyyy-MM-dd}', ({offset}) || ' days')"
        : $"(date '{FirstDay:yyyy-MM-dd}' + ({offset})::int)";

    public string Moment(string offset) => IsSqlite
        ? $"(unixepoch('{FirstDay:yyyy-MM-dd}') + 86400 * ({offset})) * 1000"
        : $"(timestamptz '{FirstDay:yyyy-MM-dd} 08:00+07' + ({offset}) * interval '1 day')";

    /// <summary>Numbers from one to another as the table <c>s(n)</c>.</summary>
    public string Series(int from, int until) => IsSqlite
        ? $"(WITH RECURSIVE s(n) AS (SELECT {from} UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {until}) SELECT n FROM s) s"
        : $"generate_series({from}::bigint, {until - 1}::bigint) s(n)";
}
