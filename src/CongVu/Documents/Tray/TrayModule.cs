using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Tray;

/// <summary>Everything a signer can do with the tray as a whole.</summary>
internal static class TrayModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<BatchDocuments>();
        services.AddScoped<BatchTurn>();
        services.AddScoped<BatchRecords>();
        services.AddScoped<TrayLooks>();
        services.AddAction<PlanSigningBatch>();
        services.AddAction<SignBatch>();
        services.AddAction<AbandonBatch>();
        services.AddAction<MarkInTray>();
        services.AddAction<LookAtDocument>();
        services.AddAction<SignTray>();
        services.Tell<SigningBatchPlanned>(fact => $"Lập lô ký {fact.Text("Documents")} văn bản, {fact.Text("Files")} tệp");
        services.Tell<SigningBatchFinished>(fact => $"Ký xong lô: {fact.Text("Signed")} tệp đã ký, {fact.Text("Failed")} tệp không ký được");
        services.Tell<BatchSigningFailed>(fact => $"Không ký được trong lô: {fact.Text("Reason")}");
        services.Tell<SigningApproved>(_ => "Người ký đã duyệt, sẽ ký sau");
    }
}
