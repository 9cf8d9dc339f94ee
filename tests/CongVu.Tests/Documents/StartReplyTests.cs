using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class StartReplyTests
{
    [Theory, BothDatabases]
    public async Task A_reply_starts_with_its_citation_its_addressee_and_a_letter_that_becomes_a_pdf(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var incoming = await RegisterAsync(province);

        var id = await office.MakeAsync((StartReply start) => start.RunAsync(province.Specialist, new StartReply.Input(incoming), default));
        while (await office.RunAsync((WorkJobs work) => work.RunOnceAsync(default)) > 0)
        {
        }

        var draft = (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Specialist, id, default)))!;
        Assert.Equal(("Công văn", "UBND-VHTT", "V/v trả lời Báo cáo số 15/BC-UBND ngày 02/4/2021 của UBND xã Na Mèo"), (draft.TypeName, draft.Notation, draft.Subject));
        Assert.Equal((incoming, "UBND xã Na Mèo", province.Commune), (draft.AnswersId, draft.Recipients[0].Name, draft.Recipients[0].OrganizationId));
        var letter = Assert.Single(draft.Parts);
        Assert.NotNull(letter.Pdf);
        Assert.False(letter.IsPdfApproved);
    }

    [Theory, BothDatabases]
    public async Task A_reply_is_refused_to_strangers_and_to_those_without_a_post_and_before_the_document_is_registered(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var incoming = await RegisterAsync(province);
        var returned = await RegisterAsync(province, "16/BC-UBND");
        await office.MustAsync((ReturnIncoming act) => act.RunAsync(province.Clerk, new ReturnIncoming.Input(returned, 0, "format", ""), default));

        var stranger = await office.RunAsync((StartReply start) => start.RunAsync(province.Stranger, new StartReply.Input(incoming), default));
        var ended = await office.RunAsync((StartReply start) => start.RunAsync(province.Clerk, new StartReply.Input(returned), default));

        Assert.Equal("document.not-found", Assert.Single(stranger.Refusals).Code);
        Assert.Equal("document.wrong-state", Assert.Single(ended.Refusals).Code);
    }

    [Theory]
    [InlineData("Quyết định", "UBND", "VHTT", "QĐ-UBND")]
    [InlineData("Công văn", "UBND", "VHTT", "UBND-VHTT")]
    [InlineData("Công văn", "UBND", "", "UBND")]
    public void The_notation_follows_the_type_and_for_letters_the_unit(string type, string agency, string unit, string notation) =>
        Assert.Equal(notation, Notations.Propose(type, agency, unit));

    private static async Task<Id<IncomingDocument>> RegisterAsync(Province province, string code = "15/BC-UBND")
    {
        var id = await province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk,
            new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
                new IncomingCard(province.Commune, "UBND xã Na Mèo", code, new DateOnly(2021, 4, 2), "Báo cáo", "V/v tiến độ ký số"), [Papers.PdfFile("bc.pdf", code)]),
            default));
        if (code.StartsWith("15", StringComparison.Ordinal))
        {
            await province.Office.MustAsync((KeepForInformation keep) => keep.RunAsync(
                province.Chairman, new KeepForInformation.Input(id, 0, [province.Culture], ""), default));
        }

        return id;
    }
}
