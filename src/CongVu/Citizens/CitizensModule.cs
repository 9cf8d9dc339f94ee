using CongVu.Citizens.Figures;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Printing;
using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Citizens;

/// <summary>Everything one can do with dossiers of citizens and enterprises.</summary>
internal static class CitizensModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<Matters>();
        services.AddAction<DefineProcedure>();
        services.AddAction<ReviseProcedure>();
        services.AddAction<ProcedureQueries>();
        services.AddAction<ReceiveMatter>();
        services.AddAction<AssignMatter>();
        services.AddAction<AskApplicant>();
        services.AddAction<CompleteMatter>();
        services.AddAction<ApologizeForDelay>();
        services.AddAction<AnswerMatter>();
        services.AddAction<MatterQueries>();
        services.AddAction<MatterStatus>();
        services.AddAction<MatterReport>();
        services.AddAction<MatterSlips>();
        services.AddScoped<IRecount, RecountMatters>();
        MatterSentences.Add(services);
    }
}
