using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Uploads;

/// <summary>Everything one can do with files on their way in.</summary>
internal static class UploadsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddAction<StartUpload>();
        services.AddAction<PutUploadPiece>();
        services.AddAction<TakeUpload>();
        services.AddAction<DropUpload>();
        services.AddAction<HandOverUploads>();
        services.AddAction<SweepUploads>();
        services.AddAction<UploadQueries>();
    }
}
