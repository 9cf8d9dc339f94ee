using System.Globalization;
using CongVu.Database;
using CongVu.Web.Exchange;

namespace CongVu.Web.Hosting;

/// <summary>What the operator said when starting the server.</summary>
/// <param name="Port">Loopback port of the pages.</param>
/// <param name="DataFolder">Files, keys and the embedded database.</param>
/// <param name="Database">Which database.</param>
public sealed record ServerSettings(int Port, string DataFolder, DatabaseSettings Database)
{
    private const int UsualPort = 5080;

    /// <summary>Addresses to listen on; by default only this machine.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>Without the demonstration province: a real office sets itself up.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The line to an axis; absent for an office that exchanges only within itself.</summary>
    public AxisConnection? Axis { get; init; }

    /// <summary>Reads <c>--port --data --database --host --empty --axis…</c>, with the environment's <c>CONGVU_…</c> behind them.</summary>
    public static ServerSettings Read(IReadOnlyList<string> arguments)
    {
        var port = int.Parse(Value(arguments, "--port", "CONGVU_PORT") ?? $"{UsualPort}", CultureInfo.InvariantCulture);
        var data = Path.GetFullPath(Value(arguments, "--data", "CONGVU_DATA") ?? "data");
        var database = Value(arguments, "--database", "CONGVU_DATABASE");
        Directory.CreateDirectory(data);
        return new ServerSettings(port, data, database is null ? DatabaseSettings.Embedded(data) : DatabaseSettings.Server(database))
        {
            Host = Value(arguments, "--host", "CONGVU_HOST") ?? "127.0.0.1", IsEmpty = arguments.Contains("--empty"),
            Axis = AxisConnection.Read((name, variable) => Value(arguments, name, variable)),
        };
    }

    private static string? Value(IReadOnlyList<string> arguments, string name, string variable)
    {
        for (var index = 0; index < arguments.Count - 1; index++)
        {
            if (arguments[index] == name)
            {
                return arguments[index + 1];
            }
        }

        return Environment.GetEnvironmentVariable(variable);
    }
}
