using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Signing.Remote;

/// <summary>Everything one can do with keys that a remote service holds.</summary>
internal static class RemoteModule
{
    public static void Add(IServiceCollection services, string keyFolder)
    {
        services.AddSingleton(new RemoteTokens(Path.Combine(keyFolder, "remote")));
        services.AddSingleton<RemoteLine>();
        services.AddScoped<RemoteKeys>();
        services.Tell<RemoteServiceEntered>(fact => $"Khai báo dịch vụ ký số từ xa “{fact.Text("Name")}”");
        services.AddAction<EnterRemoteService>();
        services.AddAction<RegisterRemoteCertificate>();
        services.AddAction<RemoteServiceQueries>();
    }
}
