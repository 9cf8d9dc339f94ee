using CongVu.Documents;
using CongVu.Ledger;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Exchange.Changes;

/// <summary>Everything one can do after a document was issued: recall, update, replace, and the receiver's answer.</summary>
internal static class ChangesModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<EffectStatement>();
        services.AddScoped<ChangeAnswering>();
        services.AddScoped<ChangeAsking>();
        services.AddScoped<ReceivedChange>();
        services.AddAction<RecallDocument>();
        services.AddAction<UpdateDocument>();
        services.AddAction<PlanReplacement>();
        services.AddAction<AnswerChange>();
        services.AddAction<ChangeQueries>();
        services.AddReaction<DocumentIssued, ReplaceOnIssue>();
        ChangeSentences.Add(services);
    }
}
