using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Digitizing;

/// <summary>Everything one can do with records on paper that come into the digital archive.</summary>
internal static class DigitizingModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<RecordScans>();
        services.AddAction<DigitizeRecord>();
        services.AddAction<DigitizedRecordQueries>();
        services.Tell<RecordDigitized>(fact => $"Số hóa tài liệu lưu trữ: {fact.Text("Title")}");
    }
}
