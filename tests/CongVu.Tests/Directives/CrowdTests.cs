using CongVu.Database;
using CongVu.Directives.Closing;
using CongVu.Organizations;
using CongVu.TestOffice;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

public sealed class CrowdTests
{
    private const int People = 64;
    private static readonly DateOnly Day = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task Of_sixty_four_people_who_report_the_same_task_at_once_one_wins_and_the_others_are_told(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, crowd) = (new TaskBook(province), await CrowdAsync(province));
        var part = await book.PartAsync(await book.OpenAsync(Day.AddDays(5)));

        var outcomes = await Task.WhenAll(crowd.Select((actor, number) => Task.Run(() => book.ReportAsync(actor, part, $"Biểu số {number}"))));

        Assert.Single(outcomes, outcome => outcome.IsDone);
        string[] told = [DatabaseRefusals.ChangedMeanwhile.Code, "directive.wrong-state"];
        Assert.All(outcomes.Where(outcome => !outcome.IsDone), outcome => Assert.Contains(Assert.Single(TaskBook.Codes(outcome)), told));
        await using var scope = office.Scope();
        var db = scope.ServiceProvider.GetRequiredService<OfficeContext>();
        var winner = Array.FindIndex(outcomes, outcome => outcome.IsDone);
        Assert.Equal($"Biểu số {winner}", (await db.Set<Evidence>().SingleAsync()).Words);
        Assert.Single(await db.Facts.Where(fact => fact.Type == nameof(DoneReported)).ToListAsync());
    }

    [Theory, BothDatabases]
    public async Task Sixty_four_notes_at_once_are_all_kept(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var (book, crowd) = (new TaskBook(province), await CrowdAsync(province));
        var part = await book.PartAsync(await book.OpenAsync(Day.AddDays(5)));

        var outcomes = await Task.WhenAll(crowd.Select((actor, number) => Task.Run(() => book.NoteAsync(actor, part, $"Ghi số {number}"))));

        Assert.All(outcomes, outcome => Assert.True(outcome.IsDone));
        var history = await office.RunAsync((Histories histories) => histories.OfAsync(part.Id, default));
        Assert.Equal(People, history.Where(line => line.Words.Contains("Ghi số", StringComparison.Ordinal)).Select(line => line.Words).Distinct().Count());
    }

    private static async Task<List<Actor>> CrowdAsync(Province province)
    {
        var crowd = new List<Actor>();
        for (var number = 0; number < People; number++)
        {
            var person = await province.Office.MakeAsync((EnterPerson enter) => enter.RunAsync(province.Administrator, new EnterPerson.Input(
                $"Người thứ {number}", $"nguoi{number}", "mot hai ba bon", "", province.Culture, Role.Specialist, "Chuyên viên", null, new DateOnly(2019, 1, 1)), default));
            crowd.Add(await province.Office.ActorAsync(person));
        }

        return crowd;
    }
}
