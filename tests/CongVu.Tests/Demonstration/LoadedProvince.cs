using CongVu.Database;
using CongVu.Demonstration;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Demonstration;

/// <summary>The demonstration province, loaded once for all tests of an engine.</summary>
internal static class LoadedProvince
{
    public static async Task<Office> OpenAsync(Engine engine) =>
        OpenOn(await TestDatabase.CopyOfAsync(engine, "demonstration", LoadAsync));

    public static async Task<Id<Person>> PersonAsync(Office office, string login)
    {
        await using var scope = office.Scope();
        var accounts = scope.ServiceProvider.GetRequiredService<OfficeContext>().Set<Account>();
        return await accounts.Where(account => account.LoginName == login).Select(account => account.PersonId).SingleAsync();
    }

    private static async Task LoadAsync(TestDatabase database)
    {
        var office = OpenOn(database);
        await using (var scope = office.Scope())
        {
            Assert.True(await DemonstrationProvince.LoadAsync(scope.ServiceProvider, new Silent(), CancellationToken.None));
            Assert.False(await DemonstrationProvince.LoadAsync(scope.ServiceProvider, new Silent(), CancellationToken.None));
        }

        await office.CloseAsync();
    }

    // The day of loading: what waits on the desks is told relative to it.
    private static Office OpenOn(TestDatabase database)
    {
        var office = Office.OpenOn(database);
        office.Clock.SetTo(2026, 11, 20, 10);
        return office;
    }

    private sealed class Silent : IProgress<string>
    {
        public void Report(string value) => TestContext.Current.SendDiagnosticMessage(value);
    }
}
