using System.Data.Common;
using System.Globalization;
using CongVu.Axis.Database;

namespace CongVu.Axis.Agencies;

/// <summary>The directory: who can be reached under which code (danh bạ cơ quan).</summary>
internal sealed class AgencyDirectory(AxisDatabase database, AxisIds ids, TimeProvider time)
{
    private const string AgencyColumns = "a.id, a.name, a.mail, a.parent_code, a.system_id, a.changed_at";
    private const string CodeColumns = "c.code, c.agency_id, c.scheme, c.valid_from, c.valid_to, c.successor";

    /// <summary>Codes begin and end at midnight of Vietnam.</summary>
    public DateOnly Today => DateOnly.FromDateTime(time.GetUtcNow().ToOffset(TimeSpan.FromHours(7)).Date);

    public Task<(Agency Agency, AgencyCode Code)?> FindAsync(string code, CancellationToken cancel) => database.ReadAsync(
        connection => FindAsync(connection, code, cancel), cancel);

    public Task<(IReadOnlyList<Agency> Agencies, ILookup<string, AgencyCode> Codes)> ListAsync(CancellationToken cancel) => database.ReadAsync(
        async connection =>
        {
            var agencies = await connection.QueryAsync($"SELECT {AgencyColumns} FROM agency a ORDER BY a.id", row => MapAgency(row), cancel);
            var codes = await connection.QueryAsync($"SELECT {CodeColumns} FROM agency_code c ORDER BY c.code", row => MapCode(row, 0), cancel);
            return (agencies, codes.ToLookup(code => code.AgencyId));
        },
        cancel);

    /// <summary>Enters an agency under a first code, or changes the agency that has this code.</summary>
    public Task<string> RegisterAsync(AgencyEntry entry, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            var known = await FindAsync(connection, entry.Code, cancel);
            var id = known?.Agency.Id ?? ids.Next();
            await connection.ExecuteAsync(
                """
                INSERT INTO agency (id, name, mail, parent_code, system_id, changed_at) VALUES (@id, @name, @mail, @parent, @system, @now)
                ON CONFLICT (id) DO UPDATE SET name = @name, mail = @mail, parent_code = @parent, system_id = @system, changed_at = @now
                """,
                cancel, ("id", id), ("name", entry.Name), ("mail", entry.Mail), ("parent", entry.ParentCode), ("system", entry.SystemId), ("now", Now));
            await SaveCodeAsync(connection, new(entry.Code, id, entry.Scheme, entry.ValidFrom, null, null), cancel);
            return id;
        },
        cancel);

    /// <summary>Gives an agency one more code; false if nobody has the first.</summary>
    public Task<bool> AddCodeAsync(string existing, string code, string scheme, DateOnly? validFrom, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            if (await FindAsync(connection, existing, cancel) is not { } known) return false;

            await SaveCodeAsync(connection, new(code, known.Agency.Id, scheme, validFrom, null, null), cancel);
            await TouchAsync(connection, known.Agency.Id, cancel);
            return true;
        },
        cancel);

    /// <summary>Ends a code with its last day, and names the code to write to from then on; false if nobody has it.</summary>
    public Task<bool> CloseCodeAsync(string code, DateOnly lastDay, string? successor, CancellationToken cancel) => database.WriteAsync(
        async connection =>
        {
            if (await FindAsync(connection, code, cancel) is not { } known) return false;

            await SaveCodeAsync(connection, known.Code with { ValidTo = lastDay, Successor = successor }, cancel);
            await TouchAsync(connection, known.Agency.Id, cancel);
            return true;
        },
        cancel);

    private long Now => time.GetUtcNow().ToUnixTimeMilliseconds();

    private static async Task<(Agency Agency, AgencyCode Code)?> FindAsync(DbConnection connection, string code, CancellationToken cancel)
    {
        var found = await connection.QueryAsync(
            $"SELECT {AgencyColumns}, {CodeColumns} FROM agency_code c JOIN agency a ON a.id = c.agency_id WHERE c.code = @code",
            row => (MapAgency(row), MapCode(row, 6)), cancel, ("code", code));
        return found.Count == 0 ? null : found[0];
    }

    private static Task SaveCodeAsync(DbConnection connection, AgencyCode code, CancellationToken cancel) => connection.ExecuteAsync(
        """
        INSERT INTO agency_code (code, agency_id, scheme, valid_from, valid_to, successor) VALUES (@code, @agency, @scheme, @from, @to, @successor)
        ON CONFLICT (code) DO UPDATE SET agency_id = @agency, scheme = @scheme, valid_from = @from, valid_to = @to, successor = @successor
        """,
        cancel, ("code", code.Value), ("agency", code.AgencyId), ("scheme", code.Scheme), ("from", Text(code.ValidFrom)), ("to", Text(code.ValidTo)),
        ("successor", code.Successor));

    private Task TouchAsync(DbConnection connection, string agency, CancellationToken cancel) => connection.ExecuteAsync(
        "UPDATE agency SET changed_at = @now WHERE id = @id", cancel, ("now", Now), ("id", agency));

    private static Agency MapAgency(DbDataReader row) =>
        new(row.GetString(0), row.GetString(1), row.TextOrNull(2), row.TextOrNull(3), row.GetString(4), row.Moment(5));

    private static AgencyCode MapCode(DbDataReader row, int at) => new(
        row.GetString(at), row.GetString(at + 1), row.GetString(at + 2), Day(row.TextOrNull(at + 3)), Day(row.TextOrNull(at + 4)), row.TextOrNull(at + 5));

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>What is entered of an agency.</summary>
internal sealed record AgencyEntry(string Code, string Scheme, string Name, string SystemId)
{
    public string? Mail { get; init; }

    public string? ParentCode { get; init; }

    public DateOnly? ValidFrom { get; init; }
}
