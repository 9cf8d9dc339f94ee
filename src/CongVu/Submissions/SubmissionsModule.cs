using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
using CongVu.Submissions.Checking;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Letters;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Submissions;

/// <summary>Everything one can do with dossiers.</summary>
internal static class SubmissionsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddScoped<RuleBook>();
        services.AddScoped<Dossiers>();
        services.AddScoped<SignerBook>();
        services.AddScoped<DossierCheck>();
        services.AddAction<PublishRules>();
        services.AddAction<RuleQueries>();
        services.AddAction<SubmissionQueries>();
        services.AddAction<RoundReport>();
        LettersModule.Add(services);
        AddComposing(services);
        AddOpinions(services);
        AddVetting(services);
        AddDeciding(services);
        SubmissionSentences.Add(services);
    }

    private static void AddComposing(IServiceCollection services)
    {
        services.AddScoped<PaperWriter>();
        services.AddAction<StartSubmission>();
        services.AddAction<DescribeSubmission>();
        services.AddAction<PutPaper>();
        services.AddAction<TakeDocument>();
        services.AddAction<RemovePaper>();
        services.AddAction<ExcuseSlot>();
        services.AddAction<SealPaper>();
        services.AddAction<ConvertPaper>();
        services.AddAction<WithdrawSubmission>();
    }

    private static void AddOpinions(IServiceCollection services)
    {
        services.AddScoped<OpinionBook>();
        services.AddAction<AskOpinions>();
        services.AddAction<OpinionMatches>();
        services.AddAction<RecordOpinion>();
        services.AddAction<ReleaseOpinion>();
        services.AddAction<ReceiveOpinion>();
        services.AddReaction<DocumentIssued, SendOnIssue>();
        services.AddReaction<DocumentIssuedOnPaper, SendOnIssue>();
    }

    private static void AddVetting(IServiceCollection services)
    {
        services.AddScoped<VettingDesk>();
        services.AddAction<SendSubmission>();
        services.AddAction<AcceptSubmission>();
        services.AddAction<ReturnSubmission>();
        services.AddAction<TransferSubmission>();
        services.AddAction<UndoVetting>();
        services.AddAction<EscalateVetting>();
        services.AddScoped<IRecount, RecountVetting>();
        services.AddReaction<SubmissionReturned, DraftReturnLetter>();
        services.AddReaction<VettingUndone, DraftReturnLetter>();
        services.AddReaction<DocumentIssued, TellReturnIssued>();
        services.AddReaction<DocumentIssuedOnPaper, TellReturnIssued>();
    }

    private static void AddDeciding(IServiceCollection services)
    {
        services.AddAction<AssignSubmission>();
        services.AddAction<WriteSheet>();
        services.AddAction<DecideSubmission>();
        services.AddAction<LookAtSubmission>();
        services.AddScoped<ResultDraft>();
        services.AddAction<StartResult>();
        services.AddReaction<DocumentIssued, CloseOnIssue>();
        services.AddReaction<DocumentIssuedOnPaper, CloseOnIssue>();
    }
}
