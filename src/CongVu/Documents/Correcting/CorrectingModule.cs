using CongVu.Database;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Documents.Correcting;

/// <summary>Everything about letters that correct issued documents.</summary>
internal static class CorrectingModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<CorrectionLetter>();
        services.AddAction<StartCorrection>();
        services.AddAction<CorrectionQueries>();
        services.AddReaction<DocumentIssued, NoteCorrection>();
        services.AddReaction<DocumentIssuedOnPaper, NoteCorrection>();
        services.Tell<DocumentCorrected>(fact => $"Được đính chính tại {fact.Text("Citation")}");
    }
}
