using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class RegisterIncomingTests
{
    private static readonly IncomingCard Letter = new(
        null, "Sở Thông tin và Truyền thông", "698/STTTT-CNTT", new DateOnly(2021, 4, 2), "Công văn", "V/v báo cáo tình hình thực hiện Chỉ thị số 15/CT-UBND tháng 3/2021");

    [Theory, BothDatabases]
    public async Task The_first_document_of_the_year_gets_arrival_number_one_and_a_line(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var id = await office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter), default));

        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Clerk, id, default));
        Assert.Equal(1, detail!.ArrivalNumber);
        Assert.Equal(new DateOnly(2021, 4, 5), detail.ArrivalDate);
        Assert.Equal(IncomingState.Registered, detail.State);
        Assert.Equal("tep.pdf", Assert.Single(detail.Files).Name);
    }

    [Theory, BothDatabases]
    public async Task The_same_letter_a_second_time_is_shown_as_a_duplicate_until_the_clerk_says_it_is_none(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter), default));

        var again = await office.RunAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter), default));
        var another = await office.RunAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter) with { IsNoDuplicate = true }, default));
        var nextDay = await office.RunAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk, Input(province, Letter with { IssueDate = new DateOnly(2021, 4, 3) }), default));

        Assert.Equal("document.duplicate", Assert.Single(again.Refusals).Code);
        Assert.True(another.IsDone);
        Assert.True(nextDay.IsDone);
    }

    [Theory, BothDatabases]
    public async Task A_card_full_of_faults_is_refused_with_all_of_them_at_once(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var bad = new IncomingCard(null, " ", new string('9', 61), new DateOnly(2021, 4, 6), "Công văn", "");

        var outcome = await office.RunAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, bad), default));

        Assert.Equal(
            ["document.subject-missing", "document.issuer-missing", "document.code-too-long", "document.issue-date-in-future"],
            outcome.Refusals.Select(refusal => refusal.Code));
    }

    [Theory, BothDatabases]
    public async Task Only_the_clerk_of_the_agency_registers(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        foreach (var other in new[] { province.Chairman, province.Specialist, province.CommuneClerk, province.Administrator })
        {
            var outcome = await office.RunAsync((RegisterIncoming register) => register.RunAsync(other, Input(province, Letter), default));
            Assert.Equal("document.not-clerk", Assert.Single(outcome.Refusals).Code);
        }
    }

    [Theory, BothDatabases]
    public async Task A_text_file_that_calls_itself_pdf_is_refused_and_no_number_is_used(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var lie = Input(province, Letter) with { Files = [new NewFile("van-ban.pdf", new MemoryStream("Kính gửi"u8.ToArray()))] };

        var refused = await office.RunAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, lie, default));
        var id = await office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter), default));

        Assert.Equal("file.not-pdf", Assert.Single(refused.Refusals).Code);
        var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Clerk, id, default));
        Assert.Equal(1, detail!.ArrivalNumber);
    }

    [Theory, BothDatabases]
    public async Task A_document_is_visible_to_its_readers_and_to_nobody_else_of_another_unit(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter), default));
        await office.MustAsync((KeepForInformation keep) => keep.RunAsync(
            province.Chairman, new KeepForInformation.Input(id, 0, [province.Culture], "Để biết"), default));

        var seenBy = new List<string>();
        foreach (var actor in new[] { province.Clerk, province.Chairman, province.Specialist, province.HeadOfCulture, province.Stranger, province.CommuneChairman })
        {
            var lines = await office.RunAsync((IncomingQueries queries) => queries.ListAsync(actor, IncomingTab.ForInformation, null, 25, default));
            var detail = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(actor, id, default));
            Assert.Equal(lines.Count == 1, detail is not null);
            if (detail is not null)
            {
                seenBy.Add(actor.Name);
            }
        }

        Assert.Equal(["Lò Thị Hương", "Vi Văn Thắng", "Hà Thị Nga", "Lương Văn Sơn"], seenBy);
    }

    [Theory, BothDatabases]
    public async Task Pages_of_the_list_follow_each_other_without_loss_or_repetition(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        for (var number = 1; number <= 7; number++)
        {
            await office.MakeAsync((RegisterIncoming register) => register.RunAsync(province.Clerk, Input(province, Letter with { Code = $"{number}/BC-UBND" }), default));
        }

        var seen = new List<int?>();
        Id<IncomingDocument>? last = null;
        for (; ; )
        {
            var page = await office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.Clerk, IncomingTab.ToDirect, last, 3, default));
            if (page.Count == 0)
            {
                break;
            }

            seen.AddRange(page.Select(line => line.ArrivalNumber));
            last = page[^1].Id;
        }

        Assert.Equal([7, 6, 5, 4, 3, 2, 1], seen);
    }

    private static RegisterIncoming.Input Input(Province province, IncomingCard card) => new(
        province.District, null, IncomingOrigin.Scanned, card, [new NewFile("tep.pdf", new MemoryStream("%PDF-1.4\n%%EOF\n"u8.ToArray()))]);
}
