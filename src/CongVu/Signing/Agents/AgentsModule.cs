using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Signing.Agents;

/// <summary>Everything one can do with the signing agent beside a USB token.</summary>
internal static class AgentsModule
{
    public static void Add(IServiceCollection services, string keyFolder)
    {
        services.AddSingleton(new SigningTokens(keyFolder));
        services.AddScoped<ReturnedFiles>();
        services.AddScoped<DeferredSigner>();
        services.AddScoped<Preparations>();
        services.Tell<AgentPaired>(fact => $"Ghép chương trình ký trên máy “{fact.Text("Machine")}”");
        services.Tell<AgentUnpaired>(fact => $"Bỏ ghép chương trình ký trên máy “{fact.Text("Machine")}”");
        services.AddAction<OfferPairing>();
        services.AddAction<PairAgent>();
        services.AddAction<EndPairing>();
        services.AddAction<AgentQueries>();
        services.AddAction<PreparationQueries>();
    }
}
