using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Bench.Lists;

/// <summary>The real server on an office that holds as many documents as the benchmark asks for, with a clerk and a specialist.</summary>
internal sealed class FullOffice : IAsyncDisposable
{
    private const string Password = "mot hai ba bon";
    private readonly WebApplication server;
    private readonly DatabaseSettings settings;
    private readonly string connectionString;
    private Guid agency;
    private Guid unit;

    private FullOffice(WebApplication server, DatabaseSettings settings, string connectionString) =>
        (this.server, this.settings, this.connectionString) = (server, settings, connectionString);

    public static async Task<FullOffice> OpenAsync(string folder, string? database)
    {
        var settings = database is null ? DatabaseSettings.Embedded(folder) : DatabaseSettings.Server(database);
        var server = OfficeServer.Build(new ServerSettings(0, folder, settings) { IsEmpty = true }, ["--Logging:LogLevel:Default=Error"]);
        await OfficeServer.PrepareAsync(server, new ServerSettings(0, folder, settings) { IsEmpty = true });
        await server.StartAsync();
        var office = new FullOffice(server, settings, database ?? settings.ConnectionString);
        await office.StaffAsync();
        return office;
    }

    public async Task FillAsync(int from, int to, int of)
    {
        var letters = Enumerable.Range(from, to - from).Select(number => new Letter(number, of));
        if (settings.Engine is Engine.Sqlite)
        {
            FillSqlite.Run(connectionString, letters, agency, unit);
        }
        else
        {
            await FillPostgres.RunAsync(connectionString, letters, agency, unit);
        }
    }

    /// <summary>Somebody logged in: <c>vanthu</c> or <c>chuyenvien</c>.</summary>
    public Task<HttpClient> LogInAsync(string name) => Visitor.OpenAsync(server.Urls.First(), name, Password);

    public async ValueTask DisposeAsync()
    {
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private async Task StaffAsync()
    {
        await using var scope = server.Services.CreateAsyncScope();
        var today = scope.ServiceProvider.GetRequiredService<OfficeClock>().Today;
        var first = (await DoAsync((SetUpOffice act) => act.RunAsync(new SetUpOffice.Input("UBND tỉnh", "UBND", "Tỉnh", "H1", "Quản trị", "quantri", Password), default))).Value;
        var administrator = (await scope.ServiceProvider.GetRequiredService<LoadActor>().ByPersonAsync(first, default))!;
        agency = administrator.Posts[0].Agency.Value;
        unit = (await DoAsync((FoundOrganization act) => act.RunAsync(
            administrator, new FoundOrganization.Input(new Id<Organization>(agency), OrganizationKind.Unit, "Phòng Nội chính", "NC", "", "", today), default))).Value;
        await EnterAsync(administrator, "vanthu", agency, Role.RecordsClerk, today);
        await EnterAsync(administrator, "chuyenvien", unit, Role.Specialist, today);
    }

    private Task EnterAsync(Actor administrator, string name, Guid organization, Role role, DateOnly today) => DoAsync((EnterPerson act) => act.RunAsync(
        administrator, new EnterPerson.Input(name, name, Password, "", new Id<Organization>(organization), role, name, null, today) { MustChangePassword = false }, default));

    private async Task<Outcome<T>> DoAsync<TAction, T>(Func<TAction, Task<Outcome<T>>> run)
        where TAction : notnull
    {
        await using var scope = server.Services.CreateAsyncScope();
        var outcome = await run(scope.ServiceProvider.GetRequiredService<TAction>());
        return outcome.IsDone ? outcome : throw new InvalidOperationException(outcome.Refusals[0].Text);
    }
}
