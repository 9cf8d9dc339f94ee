using CongVu.Database;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Database;

public sealed class FillingTests
{
    [Theory, BothDatabases]
    public async Task Who_fills_waits_for_no_disk_and_leaves_no_such_connection_behind(Engine engine)
    {
        await using var office = await Office.OpenAsync(engine);
        await using (var filling = Filling(office))
        {
            await using var scope = filling.CreateAsyncScope();
            var outcome = await scope.ServiceProvider.GetRequiredService<SetUpOffice>().RunAsync(
                new SetUpOffice.Input("UBND huyện Quan Sơn", "UBND", "Quan Sơn", "H56.25", "Hà Văn Quản", "quantri", "mot hai ba bon"), default);
            Assert.True(outcome.IsDone);
            Assert.Equal(engine is Engine.Sqlite ? "0" : "CongVu filling", await AskAsync(scope, Kind(engine)));
        }

        await using var usual = office.Scope();
        await usual.ServiceProvider.GetRequiredService<SettleDisk>().RunAsync(default);

        Assert.Equal(engine is Engine.Sqlite ? "1" : "", await AskAsync(usual, Kind(engine)));
        Assert.Equal("0", await AskAsync(usual, engine is Engine.Sqlite ? "SELECT 0" : "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'CongVu filling'"));
    }

    private static ServiceProvider Filling(Office office) => new ServiceCollection().AddLogging()
        .AddOffice(new OfficeSettings(office.Settings.ForFilling(), office.Folder)).BuildServiceProvider();

    // OFF against NORMAL on SQLite; on PostgreSQL connections are told apart by their name.
    private static string Kind(Engine engine) => engine is Engine.Sqlite ? "PRAGMA synchronous" : "SHOW application_name";

    private static async Task<string> AskAsync(AsyncServiceScope scope, string question)
    {
        var database = scope.ServiceProvider.GetRequiredService<OfficeContext>().Database;
        await database.OpenConnectionAsync();
        await using var command = database.GetDbConnection().CreateCommand();
        command.CommandText = question;
        return $"{await command.ExecuteScalarAsync()}";
    }
}
