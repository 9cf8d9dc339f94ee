using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Filling;

/// <summary>Everything about models that are filled with lists.</summary>
internal static class FillingModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<ModelFields>();
        services.AddScoped<FilledMaker>();
        services.AddScoped<FilledLists>();
        services.AddAction<FillModel>();
        services.AddAction<SubmitFilled>();
        services.AddAction<DropFilled>();
        services.AddAction<ReopenModel>();
        services.AddAction<FillingQueries>();
        services.AddJob<ConvertFilled, FilledConverter>();
        services.Tell<ModelFilled>(fact => $"Lập {fact.Text("Documents")} văn bản theo danh sách");
        services.Tell<DocumentFilled>(fact => $"Lập từ mẫu đã duyệt, văn bản {fact.Text("Ordinal")} trong {fact.Text("Of")} của danh sách");
        services.Tell<FilledListSubmitted>(fact => $"Trình ký {fact.Text("Documents")} văn bản của danh sách");
        services.Tell<FilledListDropped>(fact => $"Bỏ {fact.Text("Documents")} văn bản của danh sách");
        services.Tell<ModelReopened>(_ => "Lấy mẫu đã duyệt về sửa");
    }
}
