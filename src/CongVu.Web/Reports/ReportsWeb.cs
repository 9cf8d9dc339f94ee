using CongVu.Web.Shared;

namespace CongVu.Web.Reports;

/// <summary>What reports bring to the menu.</summary>
internal static class ReportsWeb
{
    public static void Add(IServiceCollection services) => services.AddScoped<IMenuPart, ReportsMenu>();
}
