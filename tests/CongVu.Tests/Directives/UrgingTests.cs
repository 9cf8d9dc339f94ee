using System.IO.Compression;
using CongVu.Database;
using CongVu.Directives.Looking;
using CongVu.Directives.Figures;
using CongVu.Directives;
using CongVu.Directives.Urging;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Directives;

public sealed class UrgingTests
{
    private static readonly DateOnly Day = new(2021, 4, 5);

    [Theory, BothDatabases]
    public async Task A_letter_is_drafted_that_encloses_the_late_tasks(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var (late, open) = (await book.PartAsync(await book.OpenAsync(Day.AddDays(2))), await book.PartAsync(await book.OpenAsync(Day.AddDays(20))));
        office.Clock.SetTo(2021, 4, 12);

        Assert.Equal(["directive.not-tracking-office"], TaskBook.Codes(await UrgeAsync(province, province.Specialist, late.Id)));
        Assert.Equal(["urging.nothing-selected"], TaskBook.Codes(await UrgeAsync(province, province.Tracker)));
        Assert.Equal(["urging.not-overdue"], TaskBook.Codes(await UrgeAsync(province, province.Tracker, late.Id, open.Id)));
        Assert.Contains("urging.too-many", TaskBook.Codes(await UrgeAsync(province, province.Tracker, [.. Enumerable.Range(0, 201).Select(number => new Id<Assignment>(new Guid(number, 0, 7, new byte[8])))])));
        var drafted = await UrgeAsync(province, province.Tracker, late.Id);

        Assert.True(drafted.IsDone);
        var draft = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Tracker, drafted.Value, default)))!;
        Assert.Equal(("V/v đôn đốc thực hiện nhiệm vụ quá hạn", OutgoingState.Draft), (draft.Subject, draft.State));
        var words = await WordsAsync(office, Assert.Single(draft.Parts).Current);
        Assert.Contains("Tham mưu văn bản trả lời", words, StringComparison.Ordinal);
        Assert.Contains("07/4/2021", words.Replace("07/04/2021", "07/4/2021", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Soạn công văn đôn đốc", (await office.RunAsync((Histories histories) => histories.OfAsync(late.Id, default))).Select(line => line.Words));
    }

    [Theory, BothDatabases]
    public async Task What_others_did_since_one_looked_is_new_and_what_one_did_oneself_is_not(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = new TaskBook(province);
        var id = await book.OpenAsync(Day.AddDays(20));
        Assert.Null(await LookAsync(province.Specialist));
        Assert.Null(await LookAsync(province.CommuneChairman));
        Assert.Empty(await NewsAsync());

        office.Clock.Advance(TimeSpan.FromMinutes(5));
        await book.NoteAsync(province.Specialist, await book.PartAsync(id), "Đang làm");
        Assert.Empty(await NewsAsync());
        await book.NoteAsync(province.Tracker, await book.PartAsync(id), "Cần sớm hơn");
        Assert.Equal([id], await NewsAsync());

        office.Clock.Advance(TimeSpan.FromMinutes(5));
        Assert.NotNull(await LookAsync(province.Specialist));
        Assert.Empty(await NewsAsync());

        Task<DateTimeOffset?> LookAsync(Actor actor) => office.RunAsync((LookAtDirective look) => look.RunAsync(actor, id, default));
        Task<IReadOnlySet<Id<Directive>>> NewsAsync() => office.RunAsync(async (DirectiveQueries queries) => await office.RunAsync(async (DirectiveNews news) =>
            await news.AmongAsync(province.Specialist, await queries.ListAsync(province.Specialist, new TaskFilter(TaskScope.Unit, Day), 1, 10, default), default)));
    }

    private static Task<Outcome<Id<OutgoingDocument>>> UrgeAsync(Province province, Actor actor, params Id<Assignment>[] parts) =>
        province.Office.RunAsync((UrgeOverdue urge) => urge.RunAsync(actor, new UrgeOverdue.Input(parts), default));

    private static async Task<string> WordsAsync(Office office, FileHash hash)
    {
        await using var scope = office.Scope();
        await using var file = scope.ServiceProvider.GetRequiredService<FileStore>().OpenRead(hash);
        await using var archive = new ZipArchive(file, ZipArchiveMode.Read);
        using var reader = new StreamReader(await archive.GetEntry("word/document.xml")!.OpenAsync());
        return System.Text.RegularExpressions.Regex.Replace(await reader.ReadToEndAsync(), "<[^>]+>", "");
    }
}
