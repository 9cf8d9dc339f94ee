using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Copies;

/// <summary>Everything one can do with copies.</summary>
internal static class CopiesModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ScanSigning>();
        services.AddScoped<CopyScans>();
        services.AddAction<MakeCopy>();
        services.AddAction<CopyQueries>();
        services.Tell<CopyMade>(fact => $"Sao văn bản, số {fact.Text("Code")}: {fact.Text("Original")}");
    }
}
