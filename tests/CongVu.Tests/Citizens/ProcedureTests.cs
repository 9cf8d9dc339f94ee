using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Citizens;

/// <summary>The list of procedures: deadlines with their legal source, kept by the agency itself.</summary>
public sealed class ProcedureTests
{
    [Theory, BothDatabases]
    public async Task A_procedure_says_code_name_deadline_source_and_unit(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        var (province, card) = (counter.Province, counter.Card());

        Assert.Equal(["procedure.not-keeper"], await DefineAsync(counter, card, province.Specialist));
        Assert.Equal(["procedure.code-missing", "procedure.name-missing", "procedure.days-impossible", "procedure.source-missing", "procedure.unknown-unit"],
            await DefineAsync(counter, new ProcedureCard(" ", "", 0, "", province.Commune), province.Chief));
        Assert.Equal(["procedure.days-impossible"], await DefineAsync(counter, card with { WorkingDays = 366 }, province.Chief));
        Assert.Empty(await DefineAsync(counter, card with { WorkingDays = 365 }, province.Chief));
        Assert.Equal(["procedure.code-taken"], await DefineAsync(counter, card, province.Chief));
    }

    [Fact]
    public async Task A_changed_deadline_holds_for_dossiers_received_after_it()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var (procedure, other) = (await counter.DefineAsync(), await counter.DefineAsync("2.002"));
        var before = await counter.ReceiveAsync(procedure);

        Assert.Equal(["procedure.not-found"], Counter.Codes(await counter.ReviseAsync(procedure, 0, counter.Card(), counter.Province.CommuneClerk)));
        Assert.Equal(["procedure.not-keeper"], Counter.Codes(await counter.ReviseAsync(procedure, 0, counter.Card(), counter.Province.Specialist)));
        Assert.Equal(["procedure.code-taken"], Counter.Codes(await counter.ReviseAsync(other, 0, counter.Card())));
        Assert.Equal(["database.changed-meanwhile"], Counter.Codes(await counter.ReviseAsync(procedure, 7, counter.Card())));
        Assert.Empty(Counter.Codes(await counter.ReviseAsync(procedure, 0, counter.Card() with { WorkingDays = 2 })));

        Assert.Equal(new DateOnly(2021, 4, 12), (await counter.FindAsync(before)).DueOn);
        Assert.Equal(new DateOnly(2021, 4, 7), (await counter.FindAsync(await counter.ReceiveAsync(procedure))).DueOn);
    }

    private static async Task<string[]> DefineAsync(Counter counter, ProcedureCard card, Actor by) => Counter.Codes(await counter.Office.DoAsync(
        async (DefineProcedure define) => (Outcome)await define.RunAsync(by, new DefineProcedure.Input(counter.Province.District, card), default)));
}
