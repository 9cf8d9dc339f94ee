using Npgsql;
using NpgsqlTypes;

namespace CongVu.Bench.Lists;

/// <summary>Copies letters straight into PostgreSQL's tables.</summary>
internal static class FillPostgres
{
    public static async Task RunAsync(string connectionString, IEnumerable<Letter> letters, Guid agency, Guid unit)
    {
        await using var source = NpgsqlDataSource.Create(connectionString);
        await using var connection = await source.OpenConnectionAsync();
        await DoAsync(connection, "CREATE TEMP TABLE arriving (LIKE search_entries); ALTER TABLE arriving DROP COLUMN id, DROP COLUMN words, ADD COLUMN words text[]; DROP INDEX search_entries_words");
        foreach (var batch in letters.Chunk(50_000))
        {
            await CopyAsync(connection, "incoming_documents (id, version, agency_id, state, origin, arrived_at, arrival_number, arrival_date, issuer_name, code, issue_date, type_name, subject, signer_name, signer_position, urgency, due_date, signatures, end_reason)",
                batch, letter => [letter.Id, 1, agency, letter.State, "Scanned", letter.At, letter.Number, letter.Day, letter.Issuer, letter.Code, letter.Day, "Công văn", letter.Subject,
                    "Nguyễn Văn An", "Giám đốc", "Normal", letter.Due ?? (object)DBNull.Value, "Unsigned", ""]);
            await CopyAsync(connection, "document_readers (document_id, reader_id, reason)", batch.Where(letter => letter.IsUnits), letter => [letter.Id, unit, "Handling"]);
            await CopyAsync(connection, "arriving (kind, subject, day, code, title, detail, words)", batch,
                letter => ["Incoming", letter.Id, letter.Day, letter.Code, letter.Subject, letter.Issuer, letter.Folded(agency, unit).Concat(letter.Exact.Select(word => "=" + word)).Distinct().ToArray()]);
            await DoAsync(connection, "INSERT INTO search_entries (kind, subject, day, code, title, detail, words) SELECT kind, subject, day, code, title, detail, array_to_tsvector(words) FROM arriving; TRUNCATE arriving");
        }

        await DoAsync(connection, "DROP TABLE arriving; SET maintenance_work_mem = '256MB'; CREATE INDEX search_entries_words ON search_entries USING gin (words) WITH (fastupdate = off)");
        await DoAsync(connection, "ANALYZE incoming_documents; ANALYZE document_readers; ANALYZE search_entries");
    }

    private static async Task CopyAsync(NpgsqlConnection connection, string table, IEnumerable<Letter> letters, Func<Letter, object[]> row)
    {
        await using var import = await connection.BeginBinaryImportAsync($"COPY {table} FROM STDIN (FORMAT BINARY)");
        foreach (var letter in letters)
        {
            await import.StartRowAsync();
            foreach (var value in row(letter))
            {
                await (value is DBNull ? import.WriteNullAsync() : value is string[] words ? import.WriteAsync(words, NpgsqlDbType.Array | NpgsqlDbType.Text) : import.WriteAsync(value));
            }
        }

        await import.CompleteAsync();
    }

    private static async Task DoAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }
}
