using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Directives.Confirming;
using CongVu.Directives.Coverage;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Directives.Importing;
using CongVu.Directives.Looking;
using CongVu.Directives.Recurring;
using CongVu.Directives.Reminding;
using CongVu.Directives.Units;
using CongVu.Directives.Urging;
using CongVu.Directives.Working;
using CongVu.Ledger;
using CongVu.Organizations.WorkDays;
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
        services.AddScoped<Endings>();
        services.AddScoped<HonestyBook>();
        services.AddAction<OpenDirective>();
        services.AddAction<DirectIncoming>();
        services.AddScoped<TaskSelection>();
        services.AddScoped<ClassBook>();
        services.AddAction<SettleClasses>();
        services.AddAction<CheckClasses>();
        services.AddAction<DirectiveClasses>();
        services.AddAction<DirectiveQueries>();
        services.AddAction<DirectingHabits>();
        services.AddAction<LeaderChoices>();
        services.AddAction<PersonChoices>();
        services.AddAction<HonestyQueries>();
        services.AddAction<ImportTasks>();
        services.AddAction<ProposeDirectives>();
        services.AddAction<ConfirmDirectives>();
        services.AddScoped<Attaching>();
        services.AddAction<TaskFiles>();
        services.AddAction<WriteNote>();
        services.AddAction<WithdrawDirective>();
        services.AddAction<CorrectDirective>();
        AddUnits(services);
        AddRecurring(services);
        AddWatching(services);
        AddExtending(services);
        AddReminding(services);
        AddClosing(services);
        DirectiveSentences.Add(services);
    }

    private static void AddUnits(IServiceCollection services)
    {
        services.AddAction<AddUnits>();
        services.AddAction<RemoveUnit>();
        services.AddAction<ReplaceLead>();
        services.AddAction<HandDown>();
        services.AddAction<DeclineAssignment>();
        services.AddAction<RefuseDecline>();
    }

    private static void AddWatching(IServiceCollection services)
    {
        services.AddAction<ReadForDuties>();
        services.AddAction<AnswerNoTask>();
        services.AddAction<CoverageQueries>();
        services.AddAction<LookAtDirective>();
        services.AddAction<DirectiveNews>();
        services.AddAction<UrgeOverdue>();
    }

    private static void AddRecurring(IServiceCollection services)
    {
        services.AddScoped<SeriesBook>();
        services.AddAction<OpenMonthly>();
        services.AddAction<BeginOccurrences>();
        services.AddAction<StopSeries>();
        services.AddAction<SeriesQueries>();
    }

    private static void AddExtending(IServiceCollection services)
    {
        services.AddScoped<RequestLetters>();
        services.AddScoped<ExtensionBook>();
        services.AddAction<AskExtension>();
        services.AddAction<DecideExtension>();
        services.AddAction<SetDeadline>();
        services.AddAction<CreditFault>();
    }

    // The host says where the mail server is; without one reminders stay in the office.
    private static void AddReminding(IServiceCollection services)
    {
        services.AddSingleton(MailSettings.None);
        services.AddAction<SendDigests>();
        services.AddAction<ReminderQueries>();
        services.AddJob<MailReminder, ReminderMailer>();
        services.AddReaction<DirectiveAssigned, InstantReminders>();
        services.AddReaction<ReportReturned, InstantReminders>();
        services.AddReaction<AssignmentEnded, InstantReminders>();
        services.AddReaction<AnswerAsked, InstantReminders>();
        services.AddScoped<IRecount, RecountDeadlines>();
    }

    private static void AddClosing(IServiceCollection services)
    {
        services.AddScoped<DeliveryReceipts>();
        services.AddScoped<ClosingEvidence>();
        services.AddScoped<ClosingFlow>();
        services.AddScoped<Acceptance>();
        services.AddScoped<Reporting>();
        services.AddScoped<RefusedClosings>();
        services.AddAction<ReportDone>();
        services.AddAction<ReturnReport>();
        services.AddAction<AcceptReport>();
        services.AddAction<ReopenAssignment>();
        services.AddAction<EvidenceCandidates>();
    }
}
