using CongVu.Directives.Closing;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Directives;

/// <summary>Everything one can do with directives.</summary>
internal static class DirectivesModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Assignments>();
        services.AddScoped<Assigning>();
        services.AddScoped<Opening>();
        services.AddScoped<HonestyBook>();
        services.AddAction<OpenDirective>();
        services.AddAction<DirectIncoming>();
        services.AddScoped<TaskSelection>();
        services.AddAction<FigureQueries>();
        services.AddAction<DirectiveQueries>();
        services.AddAction<DirectingHabits>();
        services.AddAction<LeaderChoices>();
        AddClosing(services);
        DirectiveSentences.Add(services);
    }

    private static void AddClosing(IServiceCollection services)
    {
        services.AddScoped<ClosingEvidence>();
        services.AddScoped<ClosingFlow>();
        services.AddScoped<Acceptance>();
        services.AddScoped<Reporting>();
        services.AddScoped<RefusedClosings>();
        services.AddAction<ReportDone>();
        services.AddAction<ReturnReport>();
        services.AddAction<AcceptReport>();
        services.AddAction<EvidenceCandidates>();
    }
}
