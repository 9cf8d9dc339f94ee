using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Signing.Health;

/// <summary>Everything that looks after certificates.</summary>
internal static class HealthModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddAction<SigningHealth>();
        services.AddAction<MissingPictures>();
        services.AddAction<CheckCertificates>();
        services.AddAction<FetchRevocationLists>();
    }
}
