using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Submissions.Letters;

/// <summary>Everything one can do with letters that put dossiers forward.</summary>
internal static class LettersModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<LetterDesk>();
        services.AddScoped<LetterStating>();
        services.AddAction<LinkLetter>();
        services.AddAction<ExemptLetter>();
        services.AddAction<LetterQueries>();
        services.AddReaction<DraftSubmitted, GuardLetter>();
        services.AddReaction<StepPassed, GuardLetter>();
        services.AddReaction<PersonSigned, GuardLetter>();
        services.AddReaction<DocumentNumbered, GuardLetter>();
        services.AddReaction<DocumentIssued, GuardLetter>();
        services.AddReaction<DocumentIssuedOnPaper, GuardLetter>();
        services.Tell<LetterLinked>(fact => $"Gắn với hồ sơ trình: {fact.Text("Title")}");
        services.Tell<LetterExempted>(fact => $"Ghi nhận không trình hồ sơ: {fact.Text("Reason")}");
    }
}
