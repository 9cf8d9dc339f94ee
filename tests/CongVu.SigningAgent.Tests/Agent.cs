using CongVu.SigningAgent.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.SigningAgent.Tests;

/// <summary>A running agent in this process, with a folder of its own.</summary>
internal sealed class Agent : IAsyncDisposable
{
    private readonly string folder;
    private readonly WebApplication app;

    private Agent(string folder, WebApplication app)
    {
        this.folder = folder;
        this.app = app;
    }

    public Uri Address => new(app.Urls.Single() + "/");

    public static async Task<Agent> StartAsync(string library, Action<IServiceCollection>? also = null)
    {
        var folder = Directory.CreateTempSubdirectory("congvu-agent-").FullName;
        var app = AgentHost.Build(new AgentSettings(0, folder, [library]), also);
        await app.StartAsync();
        return new Agent(folder, app);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }
}
