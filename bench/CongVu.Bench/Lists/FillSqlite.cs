using System.Globalization;
using Microsoft.Data.Sqlite;

namespace CongVu.Bench.Lists;

/// <summary>Writes letters straight into SQLite's tables: a million acts one by one would take longer than the benchmark.</summary>
internal static class FillSqlite
{
    private const int Batch = 20_000;

    public static void Run(string connectionString, IEnumerable<Letter> letters, Guid agency, Guid unit)
    {
        using var connection = new SqliteConnection(connectionString + ";Pooling=False");
        connection.Open();
        using (var pragma = connection.CreateCommand())
        {
            pragma.CommandText = "PRAGMA synchronous = OFF; PRAGMA cache_size = -200000";
            pragma.ExecuteNonQuery();
        }

        foreach (var batch in letters.Chunk(Batch))
        {
            using var transaction = connection.BeginTransaction();
            using var writer = new Writer(connection, agency, unit);
            foreach (var letter in batch)
            {
                writer.Write(letter);
            }

            transaction.Commit();
        }
    }

    private sealed class Writer(SqliteConnection connection, Guid agency, Guid unit) : IDisposable
    {
        private readonly SqliteCommand document = Prepare(connection, """
            INSERT INTO incoming_documents (id, version, agency_id, state, origin, arrived_at, arrival_number, arrival_date, issuer_name, code, issue_date,
              type_name, subject, signer_name, signer_position, urgency, due_date, signatures, end_reason)
            VALUES (@0, 1, @1, @2, 'Scanned', @3, @4, @5, @6, @7, @5, 'Công văn', @8, 'Nguyễn Văn An', 'Giám đốc', 'Normal', @9, 'Unsigned', '')
            """, 10);

        private readonly SqliteCommand reader = Prepare(connection, "INSERT INTO document_readers (document_id, reader_id, reason) VALUES (@0, @1, 'Handling')", 2);

        private readonly SqliteCommand entry = Prepare(connection,
            "INSERT INTO search_entries (id, kind, subject, day, code, title, detail) VALUES (@0, 'Incoming', @1, @2, @3, @4, @5)", 6);

        private readonly SqliteCommand words = Prepare(connection, "INSERT INTO search_words (rowid, folded, exact) VALUES (@0, @1, @2)", 3);

        public void Write(Letter letter)
        {
            var (id, day) = (letter.Id.ToByteArray(bigEndian: true), Text(letter.Day));
            Run(document, id, agency.ToByteArray(bigEndian: true), letter.State, letter.At.ToUnixTimeMilliseconds(), letter.Number, day, letter.Issuer, letter.Code,
                letter.Subject, letter.Due is { } due ? Text(due) : DBNull.Value);
            if (letter.IsUnits)
            {
                Run(reader, id, unit.ToByteArray(bigEndian: true));
            }

            Run(entry, letter.Number, id, day, letter.Code, letter.Subject, letter.Issuer);
            Run(words, letter.Number, string.Join(' ', letter.Folded(agency, unit)), string.Join(' ', letter.Exact));
        }

        public void Dispose()
        {
            document.Dispose();
            reader.Dispose();
            entry.Dispose();
            words.Dispose();
        }

        private static string Text(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

        private static SqliteCommand Prepare(SqliteConnection connection, string sql, int values)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            for (var index = 0; index < values; index++)
            {
                command.Parameters.Add(new SqliteParameter($"@{index}", DBNull.Value));
            }

            return command;
        }

        private static void Run(SqliteCommand command, params ReadOnlySpan<object> values)
        {
            for (var index = 0; index < values.Length; index++)
            {
                command.Parameters[index].Value = values[index];
            }

            command.ExecuteNonQuery();
        }
    }
}
