using System.Data.Common;
using System.Diagnostics;
using CongVu.Database;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CongVu.Bench.Directives;

/// <summary>
/// Ten years of tasks as bulk SQL: given at any day, a quarter reported late, a tenth with an extension, one in a hundred never done.
/// What is needed to read them is all there; facts and signatures are not.
/// </summary>
internal sealed class TaskFilling(DatabaseSettings settings, Guid agency, Guid person)
{
    /// <summary>Ten years: the day of the bench is the one after the last.</summary>
    public const int Days = 3650;

    /// <summary>How many units have tasks.</summary>
    public const int Units = 2000;

    private const string UnitKind = "0e000000";
    private const string DirectiveKind = "0d000000";
    private const string PartKind = "0a000000";
    private const string ReportKind = "0b000000";
    private const string EvidenceKind = "0c000000";
    private readonly TaskDialect dialect = new(settings.Engine);

    /// <summary>The id of a unit by its number.</summary>
    public static Guid Unit(int number) => Guid.Parse($"{UnitKind}-0000-7000-8000-{number:x12}");

    public async Task AddUnitsAsync() => await RunAsync($"""
        INSERT INTO organizations (id, version, kind, parent_id, agency_id, level, name, sort_key, abbreviation, place_name, seal_diameter, valid_from, valid_to)
        SELECT {dialect.Id(UnitKind, "n")}, 0, 'Unit', {dialect.Id(agency)}, {dialect.Id(agency)}, 1, 'Đơn vị số ' || n, {dialect.NoBytes}, 'DV' || n, '', 0, {dialect.Day("0")}, {dialect.NoDay}
        FROM {dialect.Series(0, Units)}
        """);

    /// <summary>Adds the tasks with these numbers.</summary>
    public async Task<TimeSpan> AddAsync(int from, int until)
    {
        var clock = Stopwatch.StartNew();
        await RunAsync(Plan(from, until), Directives, Parts, Deadlines, LaterDeadlines, Reports, Evidence, Spans, "DROP TABLE bench_tasks");
        await RunAsync(dialect.Settle);
        return clock.Elapsed;
    }

    // Offsets of days; multiplication modulo a prime scatters them, the same on both engines.
    private string Plan(int from, int until) => $"""
        CREATE TABLE bench_tasks AS
        SELECT n, unit, given, due, CASE WHEN asks AND given + 5 < {Days} AND (reported IS NULL OR reported > given + 5) THEN given + 3 END AS asked,
          CASE WHEN asks AND given + 5 < {Days} AND (reported IS NULL OR reported > given + 5) THEN due + 20 ELSE due END AS last_due,
          reported, CASE WHEN reported + 2 < {Days} THEN reported + 2 END AS accepted
        FROM (SELECT n, unit, given, due, due IS NOT NULL AND (n * 39373 % 2147483647) % 10 = 0 AS asks,
            CASE WHEN (n * 16807 % 2147483647) % 100 <> 0 AND given + length < {Days} THEN given + length END AS reported
          FROM (SELECT n, (n * 7919) % {Units} AS unit, (n * 48271 % 2147483647) % {Days} AS given, 1 + (n * 40692 % 2147483647) % 45 AS length,
              CASE WHEN (n * 69621 % 2147483647) % 25 > 0 THEN (n * 48271 % 2147483647) % {Days} + 5 + (n * 69621 % 2147483647) % 60 END AS due
            FROM {dialect.Series(from, until)}) tossed) planned
        """;

    private string Directives => $"""
        INSERT INTO directives (id, version, agency_id, source_kind, source_document_id, source_code, source_date, source_issuer, source_subject, content, field, urgency,
          given_by_post_id, given_by_name, given_by_title, given_on, entered_at, entered_by_id, entered_by_name, entry_delay, withdrawn_on, withdraw_reason)
        SELECT {dialect.Id(DirectiveKind, "n")}, 0, {dialect.Id(agency)}, CASE n % 3 WHEN 0 THEN 'OwnDocument' WHEN 1 THEN 'Incoming' ELSE 'HigherLevel' END, {dialect.NoId},
          n || '/TB-UBND', {dialect.Day("given")}, 'UBND tỉnh', 'Thông báo kết luận', 'Rà soát, báo cáo kết quả thực hiện nhiệm vụ số ' || n, 'Lĩnh vực ' || n % 12, 'Normal',
          {dialect.NoId}, 'Lãnh đạo ' || n % 9, 'Phó Chủ tịch', {dialect.Day("given")}, {dialect.Moment("given")}, {dialect.Id(person)}, 'Chuyên viên', 0, {dialect.NoDay}, ''
        FROM bench_tasks
        """;

    private string Parts => $"""
        INSERT INTO assignments (id, version, directive_id, parent_id, assigner_id, tracking_agency_id, organization_id, agency_id, person_id, person_name, role,
          given_on, assigned_at, declined_at, decline_reason, ended_on, end_cause, end_reason)
        SELECT {dialect.Id(PartKind, "n")}, 0, {dialect.Id(DirectiveKind, "n")}, {dialect.NoId}, {dialect.Id(agency)}, {dialect.Id(agency)}, {dialect.Id(UnitKind, "unit")}, {dialect.Id(agency)},
          {dialect.NoId}, '', 'Lead', {dialect.Day("given")}, {dialect.Moment("given")}, NULL, '', {dialect.NoDay}, NULL, ''
        FROM bench_tasks
        """;

    private string Deadlines => $"""
        INSERT INTO assignment_deadlines (assignment_id, ordinal, kind, due, term_count, term_unit, counted_from, set_on, set_by_name, set_by_title, basis, request_id, forgives_late_days)
        SELECT {dialect.Id(PartKind, "n")}, 1, 'Original', {dialect.Day("due")}, NULL, NULL, {dialect.NoDay}, {dialect.Day("given")}, 'Chuyên viên', '', '', {dialect.NoId}, {dialect.False} FROM bench_tasks
        """;

    private string LaterDeadlines => $"""
        INSERT INTO assignment_deadlines (assignment_id, ordinal, kind, due, term_count, term_unit, counted_from, set_on, set_by_name, set_by_title, basis, request_id, forgives_late_days)
        SELECT {dialect.Id(PartKind, "n")}, 2, 'Extension', {dialect.Day("last_due")}, NULL, NULL, {dialect.NoDay}, {dialect.Day("asked + 2")}, 'Lãnh đạo', '', 'Văn bản 15/CV', {dialect.NoId}, {dialect.False}
        FROM bench_tasks WHERE asked IS NOT NULL
        """;

    private string Reports => $"""
        INSERT INTO done_reports (id, assignment_id, ordinal, reported_by_id, reported_by_name, reported_at, reported_on, words, asks_review, outcome, decided_by_id, decided_by_name, decided_at, decision_words)
        SELECT {dialect.Id(ReportKind, "n")}, {dialect.Id(PartKind, "n")}, 1, {dialect.Id(person)}, 'Chuyên viên', {dialect.Moment("reported")}, {dialect.Day("reported")}, 'Đã xong', {dialect.False},
          CASE WHEN accepted IS NULL THEN 'Waiting' ELSE 'Accepted' END, CASE WHEN accepted IS NULL THEN {dialect.NoId} ELSE {dialect.Id(agency)} END, '', {dialect.Moment("accepted")}, ''
        FROM bench_tasks WHERE reported IS NOT NULL
        """;

    private string Evidence => $"""
        INSERT INTO evidence (id, report_id, assignment_id, kind, document_id, words, file, file_name, signatures, doubts, verdict, overrule_reason)
        SELECT {dialect.Id(EvidenceKind, "n")}, {dialect.Id(ReportKind, "n")}, {dialect.Id(PartKind, "n")}, 'Product', {dialect.NoId}, 'Biểu số liệu', NULL, '', 'Unsigned', '',
          CASE WHEN accepted IS NULL THEN 'Offered' ELSE 'Accepted' END, ''
        FROM bench_tasks WHERE reported IS NOT NULL
        """;

    private string Spans => $"""
        INSERT INTO assignment_spans (assignment_id, ordinal, assigner_id, organization_id, role, given_on, from_day, to_day, state, due, reported_on, is_extension_asked, evidence_id, evidence_verdict)
        SELECT {dialect.Id(PartKind, "n")}, ordinal, {dialect.Id(agency)}, {dialect.Id(UnitKind, "unit")}, 'Lead', {dialect.Day("given")}, {dialect.Day("since")}, coalesce({dialect.Day("upto")}, {dialect.Forever}),
          state, {dialect.Day("due_then")}, CASE WHEN state <> 'Open' THEN {dialect.Day("reported")} END, is_asked,
          CASE WHEN ordinal = 5 THEN {dialect.Id(EvidenceKind, "n")} END, CASE WHEN ordinal = 5 THEN 'Accepted' END
        FROM (
          SELECT bench_tasks.*, 1 AS ordinal, given AS since, coalesce(asked, reported) AS upto, 'Open' AS state, due AS due_then, {dialect.False} AS is_asked FROM bench_tasks
          UNION ALL SELECT bench_tasks.*, 2, asked, asked + 2, 'Open', due, {dialect.True} FROM bench_tasks WHERE asked IS NOT NULL
          UNION ALL SELECT bench_tasks.*, 3, asked + 2, reported, 'Open', last_due, {dialect.False} FROM bench_tasks WHERE asked IS NOT NULL
          UNION ALL SELECT bench_tasks.*, 4, reported, accepted, 'Reported', last_due, {dialect.False} FROM bench_tasks WHERE reported IS NOT NULL
          UNION ALL SELECT bench_tasks.*, 5, accepted, NULL, CASE WHEN reported > last_due THEN 'DoneLate' ELSE 'DoneOnTime' END, last_due, {dialect.False} FROM bench_tasks WHERE accepted IS NOT NULL) spans
        """;

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
