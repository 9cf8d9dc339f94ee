using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Preparing;

/// <summary>Everything one can do with signatures that are made beside a token.</summary>
internal static class PreparingModule
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<SigningPrepared>(fact => $"Lập phiếu ký {fact.Text("Files")} tệp bằng USB token hoặc ký từ xa");
        services.Tell<FileCameBackSigned>(fact => $"Tệp “{fact.Text("Name")}” đã ký, chờ các tệp còn lại");
        services.AddScoped<PackagePreparer>();
        services.AddScoped<PreparationMaker>();
        services.AddScoped<Returns>();
        services.AddScoped<PersonalReturn>();
        services.AddScoped<SealReturn>();
        services.AddAction<PrepareSigning>();
        services.AddAction<PrepareBatch>();
        services.AddAction<PrepareSeal>();
        services.AddSingleton<RemoteReturns>();
        services.AddAction<SignRemotely>();
        services.AddAction<CompleteSigning>();
    }
}
