using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Reports.Campaigns;
using CongVu.Reports.CaseFiles;
using CongVu.Reports.DirectiveFigures;
using CongVu.Reports.Handling;
using CongVu.Reports.Monthly;
using CongVu.Reports.Radar;
using CongVu.Reports.Registers;
using CongVu.Reports.ScoreCards;
using CongVu.Reports.SigningRates;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Reports;

/// <summary>Every report and figure. They read all other capabilities; what they write is their own.</summary>
internal static class ReportsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<SignatureJudge>();
        services.AddReaction<DocumentIssued, RecordSigning>();
        services.AddReaction<DocumentIssuedOnPaper, RecordSigning>();
        services.AddAction<ReportScope>();
        services.AddAction<SigningReport>();
        services.AddAction<DirectiveReport>();
        services.AddScoped<IncomingHandlings>();
        services.AddScoped<OutgoingHandlings>();
        services.AddAction<HandlingReport>();
        services.AddAction<RegisterReport>();
        services.AddAction<CaseFileReport>();
        services.AddScoped<DraftParts>();
        services.AddScoped<ReportDrafts>();
        MonthlyModule.Add(services);
        CampaignsModule.Add(services);
        RadarModule.Add(services);
        ScoreCardsModule.Add(services);
    }
}
