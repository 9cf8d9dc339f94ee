using CongVu.Archive;
using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Files;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Signing;
using CongVu.Submissions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace CongVu;

/// <summary>The whole office for a host's container: the foundations, then the capabilities from the bottom up.</summary>
public static class OfficeModule
{
    /// <summary>Adds the office. The host may have added a <see cref="TimeProvider"/> of its own before.</summary>
    public static IServiceCollection AddOffice(this IServiceCollection services, OfficeSettings settings)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(settings);
        services.AddSingleton(provider => new OfficeClock(provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(new IdSource(TimeProvider.System));
        services.AddSingleton(_ => new FileStore(Path.Combine(settings.DataFolder, "files"), TimeProvider.System) { IsDurable = settings.Database.IsDurable });
        services.AddSingleton(_ => new PieceFolder(Path.Combine(settings.DataFolder, "uploads")));
        services.AddSingleton<PdfConversion>();
        services.AddSingleton(provider => new PagePictures(provider.GetRequiredService<FileStore>(), Path.Combine(settings.DataFolder, "pages")));
        services.AddSingleton(provider => new PdfTexts(provider.GetRequiredService<FileStore>()));
        services.AddSingleton(provider => new ScanQuality(provider.GetRequiredService<FileStore>()));
        services.AddSingleton(provider => new PdfWords(provider.GetRequiredService<FileStore>()));
        services.AddScoped<Operation>();
        DatabaseModule.Add(services, settings);
        OrganizationsModule.Add(services);
        SigningModule.Add(services, settings.DataFolder);
        DocumentsModule.Add(services);
        LookOnlyWhereOthersBringFiles(services, settings);
        ExchangeModule.Add(services);
        DirectivesModule.Add(services);
        SubmissionsModule.Add(services);
        ArchiveModule.Add(services);
        CitizensModule.Add(services);
        HelpModule.Add(services);
        ReportsModule.Add(services);
        return services;
    }

    // The demonstration fills an empty installation with papers of its own making: thousands, and none of them comes from outside.
    private static void LookOnlyWhereOthersBringFiles(IServiceCollection services, OfficeSettings settings)
    {
        if (!settings.Database.IsDurable)
        {
            services.AddSingleton<IntakeLook>((_, _) => Task.FromResult(Outcome.Done));
        }
    }
}
