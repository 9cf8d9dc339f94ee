using System.Data.Common;

namespace CongVu.Axis.Database;

/// <summary>Short forms for statements with named parameters.</summary>
internal static class Statements
{
    public static async Task<int> ExecuteAsync(this DbConnection connection, string sql, CancellationToken cancel, params (string Name, object? Value)[] values)
    {
        await using var command = connection.Command(sql, values);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task<IReadOnlyList<T>> QueryAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> map, CancellationToken cancel, params (string Name, object? Value)[] values)
    {
        await using var command = connection.Command(sql, values);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancel)) rows.Add(map(reader));
        return rows;
    }

    public static async Task<T?> FirstAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> map, CancellationToken cancel, params (string Name, object? Value)[] values)
    {
        var rows = await connection.QueryAsync(sql, map, cancel, values);
        return rows.Count > 0 ? rows[0] : default;
    }

    public static string? TextOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetString(column);

    public static long? NumberOrNull(this DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt64(column);

    public static DateTimeOffset Moment(this DbDataReader row, int column) => DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(column));

    private static DbCommand Command(this DbConnection connection, string sql, (string Name, object? Value)[] values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in values)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = name;
            parameter.Value = value ?? DBNull.Value;
            command.Parameters.Add(parameter);
        }

        return command;
    }
}
