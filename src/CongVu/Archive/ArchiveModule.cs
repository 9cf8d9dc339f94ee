using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Archive;

/// <summary>Everything one can do with filing plans and files.</summary>
internal static class ArchiveModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<FilingPlans>();
        services.AddScoped<CaseFiles>();
        services.AddAction<StartFilingPlan>();
        services.AddAction<PutHeading>();
        services.AddAction<RemoveHeading>();
        services.AddAction<ApproveFilingPlan>();
        services.AddAction<FilingPlanQueries>();
        services.AddAction<OpenCaseFile>();
        services.AddAction<FileDocument>();
        services.AddAction<TakeOutDocument>();
        services.AddAction<CloseCaseFile>();
        services.AddAction<ReopenCaseFile>();
        services.AddAction<CaseFileQueries>();
        ArchiveSentences.Add(services);
    }
}
