using System.CommandLine;
using System.Data.Common;
using CongVu.Axis.Database;

namespace CongVu.Axis.Commands;

/// <summary>What every command needs: the settings it was given, and the parts of the hub over them.</summary>
internal sealed class CommandParts(Option<string?> folder, Option<string?> database)
{
    public AxisSettings Settings(ParseResult parsed)
    {
        var configured = new ConfigurationBuilder().AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build()
            .GetSection("Axis").Get<AxisSettings>() ?? new();
        return configured with { Folder = parsed.GetValue(folder) ?? configured.Folder, Database = parsed.GetValue(database) ?? configured.Database };
    }

    /// <summary>Runs a command over the hub's parts; what an operator can mend is told in one sentence.</summary>
    public async Task<int> RunAsync(ParseResult parsed, Func<IServiceProvider, Task> command, CancellationToken cancel)
    {
        try
        {
            var services = new ServiceCollection().AddLogging();
            AxisHost.AddParts(services, Settings(parsed), TimeProvider.System);
            await using var provider = services.BuildServiceProvider();
            await Migration.RunAsync(provider.GetRequiredService<AxisDatabase>(), cancel);
            await command(provider);
            return 0;
        }
        catch (Exception e) when (e is AxisException or DbException or IOException or UnauthorizedAccessException)
        {
            await parsed.InvocationConfiguration.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
