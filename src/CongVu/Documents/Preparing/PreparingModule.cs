using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Preparing;

/// <summary>Everything one can do with signatures that are made beside a token.</summary>
internal static class PreparingModule
{
    public static void Add(IServiceCollection services)
    {
        services.Tell<SigningPrepared>(fact => $"Lập phiếu ký {fact.Text("Files")} tệp bằng USB token");
        services.Tell<FileCameBackSigned>(fact => $"Tệp “{fact.Text("Name")}” đã ký bằng USB token, chờ các tệp còn lại");
        services.AddScoped<PackagePreparer>();
        services.AddScoped<Returns>();
        services.AddAction<PrepareSigning>();
        services.AddAction<CompleteSigning>();
    }
}
