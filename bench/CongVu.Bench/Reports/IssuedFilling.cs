using System.Data.Common;
using System.Diagnostics;
using CongVu.Bench.Directives;
using CongVu.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Bench.Reports;

/// <summary>Writes agencies below a province and what they issued in two years straight into the tables: acts one by one would take longer than the benchmark.</summary>
internal sealed class IssuedFilling(DatabaseSettings settings, Guid province, Guid person)
{
    /// <summary>How many agencies issue.</summary>
    public const int Agencies = 2000;

    private const int Days = 730;
    private const string AgencyKind = "0f000000";
    private const string DocumentKind = "1d000000";
    private readonly TaskDialect dialect = new(settings.Engine);

    /// <summary>The id of an agency by its number.</summary>
    public static Guid Agency(int number) => Guid.Parse($"{AgencyKind}-0000-7000-8000-{number:x12}");

    public async Task<TimeSpan> AddAsync(int documents)
    {
        var clock = Stopwatch.StartNew();
        await RunAsync(Founding, Issued(documents), Records(documents), dialect.Settle);
        return clock.Elapsed;
    }

    private string Founding => $"""
        INSERT INTO organizations (id, version, kind, parent_id, agency_id, level, name, sort_key, abbreviation, place_name, seal_diameter, valid_from, valid_to)
        SELECT {dialect.Id(AgencyKind, "n")}, 0, 'Agency', {dialect.Id(province)}, {dialect.Id(AgencyKind, "n")}, 1, 'UBND xã số ' || n, {dialect.NoBytes}, 'UBND', '', 0, {dialect.Day("0")}, {dialect.NoDay}
        FROM {dialect.Series(0, Agencies)}
        """;

    private string Issued(int documents) => $"""
        INSERT INTO outgoing_documents (id, version, agency_id, drafting_unit_id, drafter_id, drafter_name, started_at, state, type_name, notation, subject, urgency,
          signer_name, signer_title, number, issue_date, signed_at, sealed_at, issued_at, return_reason, medium, paper_reason)
        SELECT {dialect.Id(DocumentKind, "n")}, 1, {Issuer}, {Issuer}, {dialect.Id(person)}, 'Văn thư', {dialect.Moment(Day)}, 'Issued', 'Công văn', 'UBND-VP', 'V/v trả lời số ' || n, 'Normal',
          'Nguyễn Văn An', 'Chủ tịch', n + 1, {dialect.Day(Day)}, {dialect.Moment(Day)}, {dialect.Moment(Day)}, {dialect.Moment(Day)}, '', 'Electronic', ''
        FROM {dialect.Series(0, documents)}
        """;

    private string Records(int documents) => $"""
        INSERT INTO signing_records (document_id, agency_id, issued_on, is_leader_signed, is_agency_signed, gap, reason)
        SELECT {dialect.Id(DocumentKind, "n")}, {Issuer}, {dialect.Day(Day)}, {True("n % 50 <> 0")}, {True("n % 40 <> 0")},
          CASE WHEN n % 50 <> 0 AND n % 40 <> 0 THEN 'None' WHEN n % 40 <> 0 THEN 'PaperSealed' ELSE 'PaperUnsigned' END, ''
        FROM {dialect.Series(0, documents)}
        """;

    private string Issuer => dialect.Id(AgencyKind, $"((n * 7919) % {Agencies})");

    // The two years before the day of the bench.
    private static string Day => $"{TaskFilling.Days - Days} + (n * 48271 % 2147483647) % {Days}";

    private string True(string condition) => $"CASE WHEN {condition} THEN {dialect.True} ELSE {dialect.False} END";

    private async Task RunAsync(params string[] statements)
    {
        await using DbConnection connection = settings.Engine is Engine.Sqlite ? new SqliteConnection(settings.ConnectionString) : new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        foreach (var sql in statements.Prepend(dialect.Trusting))
        {
            await using var command = connection.CreateCommand();
            (command.CommandText, command.CommandTimeout) = (sql, 0);
            await command.ExecuteNonQueryAsync();
        }
    }
}
