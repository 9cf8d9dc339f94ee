using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.AxisDirectory;

/// <summary>The copy of the axis' directory.</summary>
internal static class AxisDirectoryModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddAction<CopyAxisDirectory>();
        services.AddAction<AxisDirectoryQueries>();
    }
}
