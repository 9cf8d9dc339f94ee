using CongVu.Ledger;
using CongVu.Organizations.Importing;
using CongVu.Organizations.WorkDays;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Organizations;

/// <summary>Everything one can do with organizations, people and accounts.</summary>
internal static class OrganizationsModule
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(new PasswordHasher<Account>());
        services.AddSingleton(provider => new OrganizationDirectory(
            provider.GetRequiredService<IServiceScopeFactory>(), provider.GetRequiredService<TimeProvider>()));
        OrganizationSentences.Add(services);
        services.AddAction<SetUpOffice>();
        services.AddAction<FoundOrganization>();
        services.AddAction<RenameOrganization>();
        services.AddAction<GiveOrganizationCode>();
        services.AddAction<EndOrganization>();
        services.AddScoped<Entering>();
        services.AddScoped<Founding>();
        services.AddAction<EnterPerson>();
        services.AddAction<ImportPeople>();
        services.AddAction<ImportOrganizations>();
        services.AddAction<GivePost>();
        services.AddAction<EndPost>();
        services.AddAction<GiveDelegation>();
        services.AddAction<EndDelegation>();
        services.AddAction<SetPassword>();
        services.AddAction<DisableAccount>();
        services.AddAction<LogIn>();
        services.AddAction<LogOut>();
        services.AddAction<LoadActor>();
        services.AddAction<SessionQueries>();
        services.AddAction<EndSession>();
        services.AddAction<ChooseDisplay>();
        services.AddAction<UnlockAccount>();
        services.AddAction<GiveSystemToken>();
        services.AddAction<WithdrawSystemToken>();
        services.AddAction<SystemTokenQueries>();
        services.AddAction<LoadSystemActor>();
        services.AddAction<PeopleQueries>();
        services.AddAction<OrganizationQueries>();
        services.AddAction<DelegationQueries>();
        services.AddAction<DayBook>();
        services.AddReaction<DayDecided, RecountAll>();
        services.AddReaction<DayWithdrawn, RecountAll>();
        services.AddAction<DecideDay>();
        services.AddAction<WithdrawDay>();
    }
}
