using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Exchange.Journey;

/// <summary>
/// Two deployments and the hub between them, each a process of its own. The test acts as the people of both, on the same databases;
/// all that crosses the axis is the processes' work.
/// </summary>
internal sealed class ThreeProcesses : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-axis-").FullName;

    private ThreeProcesses(TwoOffices both) => Both = both;

    public TwoOffices Both { get; }

    public ServerProcess Hub { get; private set; } = null!;

    public ServerProcess District { get; private set; } = null!;

    public ServerProcess Department { get; private set; } = null!;

    public ServerProcess[] All => [Hub, District, Department];

    public static async Task<ThreeProcesses> StartAsync(Engine engine, string kind = "congvu")
    {
        var three = new ThreeProcesses(await TwoOffices.OpenAsync(engine));
        await three.OpenBooksAsync();
        await three.RegisterAsync(kind);
        foreach (var server in three.All)
        {
            await server.StartAsync();
        }

        return three;
    }

    /// <summary>Waits for the processes to bring something about.</summary>
    public static async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        for (var attempt = 0; !await isSo(); attempt++)
        {
            Assert.True(attempt < 1200, $"Waited in vain: {what}.");
            await Task.Delay(100);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in All)
        {
            server.Dispose();
        }

        await Both.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    // The processes follow the machine's clock, so the people do too.
    private async Task OpenBooksAsync()
    {
        var now = TimeProvider.System.GetUtcNow();
        Both.District.Clock.SetTo(now);
        Both.Department.Clock.SetTo(now);
        await OpenAsync(Both.District, Both.Province.Clerk, Both.Province.District, RegisterKind.Outgoing);
        await OpenAsync(Both.District, Both.Province.Clerk, Both.Province.District, RegisterKind.Incoming);
        await OpenAsync(Both.Department, Both.Clerk, Both.Clerk.Posts[0].Agency, RegisterKind.Incoming);
    }

    private static Task<Id<Register>> OpenAsync(Office office, Actor clerk, Id<Organization> agency, RegisterKind kind) =>
        office.MakeAsync((OpenRegister open) => open.RunAsync(
            clerk, new OpenRegister.Input(agency, kind, VietnamTime.DayOf(office.Clock.GetUtcNow()).Year, "Sổ năm nay", []), default));

    private async Task RegisterAsync(string kind)
    {
        var (port, operatorPort) = (Ports.Free(), Ports.Free());
        var hub = Path.Combine(folder, "hub");
        Directory.CreateDirectory(hub);
        Hub = new ServerProcess("CongVu.Axis", port, "serve", "--folder", hub, "--url", $"http://127.0.0.1:{port}", "--operator-url", $"http://127.0.0.1:{operatorPort}");
        string[] line = ["--axis", $"http://127.0.0.1:{port}{(kind == "vxp" ? "/vxp" : "")}", "--axis-kind", kind];
        District = await JoinAsync(hub, line, "huyen", TwoOffices.DistrictCode, "UBND huyện Quan Sơn", Both.District);
        Department = await JoinAsync(hub, line, "so", TwoOffices.DepartmentCode, TwoOffices.DepartmentName, Both.Department);
    }

    private async Task<ServerProcess> JoinAsync(string hub, string[] line, string system, string code, string name, Office office)
    {
        var secret = Path.Combine(folder, $"{system}.secret");
        await File.WriteAllTextAsync(secret, Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(32)));
        await ServerProcess.RunAsync("CongVu.Axis", "register", "system", "--id", system, "--name", name, "--secret-file", secret, "--folder", hub);
        await ServerProcess.RunAsync("CongVu.Axis", "register", "agency", "--code", code, "--name", name, "--system", system, "--folder", hub);
        var port = Ports.Free();
        string[] database = office.Settings.Engine is Engine.Postgres ? ["--database", office.Settings.ConnectionString] : [];
        return new ServerProcess("CongVu.Web", port, [
            "--data", office.Folder, "--port", $"{port}", "--empty", "--axis-system", system, "--axis-key-file", secret, .. line, .. database]);
    }
}
