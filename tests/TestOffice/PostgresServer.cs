using System.Diagnostics;
using Npgsql;

namespace CongVu.TestOffice;

/// <summary>
/// A real PostgreSQL server of this test process alone: started when first asked for, on a loopback port, in a private folder,
/// and stopped when the process ends.
/// </summary>
public sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Shared = new(() => new PostgresServer());
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"congvu-pg-{Environment.ProcessId}");
    private readonly int port = Ports.Free();
    private readonly Process postmaster;

    private PostgresServer()
    {
        Directory.CreateDirectory(folder);
        Run("chown", "postgres", folder, onlyAsRoot: true);
        RunAsOwner("initdb", "-D", Path.Combine(folder, "data"), "-U", "congvu", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        postmaster = StartAsOwner("postgres", "-D", Path.Combine(folder, "data"), "-p", port.ToString(System.Globalization.CultureInfo.InvariantCulture),
            "-k", folder, "-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
            "-c", "max_connections=400", "-c", "shared_buffers=128MB");
        Leftovers.RemoveAtExit(folder, Postmaster);
        WaitUntilReady();
    }

    public static PostgresServer Instance => Shared.Value;

    public string ConnectionString(string database) =>
        $"Host=127.0.0.1;Port={port};Username=congvu;Database={database};Maximum Pool Size=80;Include Error Detail=true";

    public async Task RunSqlAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString(database) + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    // The server itself, not the program that started it for its owner; immediate shutdown does not wait for clients.
    private int Postmaster() => postmaster.HasExited ? 0 : int.Parse(File.ReadLines(Path.Combine(folder, "data", "postmaster.pid")).First(), System.Globalization.CultureInfo.InvariantCulture);

    private static string Program(string name)
    {
        var versions = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql") : [];
        var found = versions.Select(version => Path.Combine(version, "bin", name)).LastOrDefault(File.Exists);
        return found ?? throw new InvalidOperationException("PostgreSQL is missing: ./test installs Debian's package postgresql.");
    }

    private void WaitUntilReady()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false;Timeout=2");
                connection.Open();
                return;
            }
            catch (NpgsqlException) when (attempt < 200 && !postmaster.HasExited)
            {
                Task.Delay(50).GetAwaiter().GetResult();
            }
        }
    }

    private static void RunAsOwner(string program, params string[] arguments)
    {
        using var process = StartAsOwner(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}");
        }
    }

    // PostgreSQL refuses to run as root.
    private static Process StartAsOwner(string program, params string[] arguments) => Environment.IsPrivilegedProcess
        ? Start("runuser", ["-u", "postgres", "--", Program(program), .. arguments])
        : Start(Program(program), arguments);

    private static void Run(string program, params ReadOnlySpan<string> arguments)
    {
        using var process = Start(program, arguments.ToArray());
        process.WaitForExit();
    }

    private static void Run(string program, string first, string second, bool onlyAsRoot)
    {
        if (!onlyAsRoot || Environment.IsPrivilegedProcess)
        {
            Run(program, first, second);
        }
    }

    private static Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = "/",
        };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
