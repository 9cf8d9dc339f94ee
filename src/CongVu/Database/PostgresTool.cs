using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CongVu.Database;

/// <summary>Runs PostgreSQL's own programs; the password goes by the environment, where other users cannot read it.</summary>
internal static class PostgresTool
{
    /// <exception cref="IOException">The program is missing or failed.</exception>
    public static async Task RunAsync(string program, NpgsqlConnectionStringBuilder connection, string[] arguments, CancellationToken cancel)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardError = true };
        start.Environment["PGHOST"] = connection.Host;
        start.Environment["PGPORT"] = connection.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGUSER"] = connection.Username;
        start.Environment["PGPASSWORD"] = connection.Password;
        start.Environment["PGDATABASE"] = connection.Database;
        try
        {
            using var process = Process.Start(start)!;
            var errors = await process.StandardError.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            if (process.ExitCode != 0)
            {
                throw new IOException($"{program}: {errors}");
            }
        }
        catch (System.ComponentModel.Win32Exception missing)
        {
            throw new IOException($"Thiếu chương trình {program} (gói postgresql-client).", missing);
        }
    }
}
