using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports.ScoreCards;

/// <summary>Score cards; they only read.</summary>
internal static class ScoreCardsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ScoreItems>();
        services.AddAction<ScoreCardReport>();
    }
}
