using System.CommandLine;
using CongVu.Database;
using CongVu.Organizations.WorkDays;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CongVu.Cli.Office;

/// <summary>Which office a command works on: the same options as the server's.</summary>
internal sealed class OfficeOptions
{
    public Option<string> Data { get; } = new("--data") { Description = "Thư mục dữ liệu.", DefaultValueFactory = _ => Environment.GetEnvironmentVariable("CONGVU_DATA") ?? "data" };

    public Option<string?> Database { get; } = new("--database") { Description = "Chuỗi kết nối PostgreSQL; bỏ trống là cơ sở dữ liệu nhúng." };

    public void AddTo(Command command)
    {
        command.Options.Add(Data);
        command.Options.Add(Database);
    }

    public OfficeSettings Settings(ParseResult parsed)
    {
        var folder = Path.GetFullPath(parsed.GetValue(Data)!);
        var database = parsed.GetValue(Database) ?? Environment.GetEnvironmentVariable("CONGVU_DATABASE");
        return new OfficeSettings(database is null ? DatabaseSettings.Embedded(folder) : DatabaseSettings.Server(database), folder);
    }

    /// <summary>Opens the office for one command.</summary>
    public ServiceProvider Open(ParseResult parsed)
    {
        var settings = Settings(parsed);
        return new ServiceCollection()
            .AddLogging(logging => logging.SetMinimumLevel(LogLevel.None))
            .AddOffice(settings)
            .BuildServiceProvider();
    }

    /// <summary>Runs one action of the office, by the office's own calendar.</summary>
    public async Task<TResult> RunAsync<TAction, TResult>(ParseResult parsed, Func<TAction, Task<TResult>> run)
        where TAction : notnull
    {
        await using var services = Open(parsed);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DayBook>().FollowAsync(CancellationToken.None);
        return await run(scope.ServiceProvider.GetRequiredService<TAction>());
    }
}
