using System.Net;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

public sealed class ExchangePagesTests
{
    private static readonly OutgoingCard Card = new("Công văn", "UBND-VHTT", "V/v chấn chỉnh ký số văn bản");

    [Fact]
    public async Task Sender_and_receiver_see_and_do_on_pages_what_the_exchange_offers()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var id = await IssueAsync(office.Province);
        using var clerk = await office.LogInAsync("huong");
        using var communeClerk = await office.LogInAsync("say");

        var sent = await clerk.OpenAsync($"/van-ban-di/{id}");
        Assert.Contains("UBND xã Na Mèo", sent.Text, StringComparison.Ordinal);
        Assert.Contains("Đã đến", sent.Text, StringComparison.Ordinal);
        await ReturnAsync(office.Province, communeClerk);
        sent = await clerk.PressAsync(await clerk.OpenAsync($"/van-ban-di/{id}"), "Gửi lại 1 nơi lỗi");
        Assert.Contains("Đã gửi lại các nơi lỗi.", sent.Text, StringComparison.Ordinal);

        var incoming = await AcceptAsync(office.Province);
        var silent = await clerk.OpenAsync("/gui-nhan");
        Assert.Equal(HttpStatusCode.OK, silent.Status);
        Assert.Contains("Mọi nơi nhận đều phản hồi đúng hạn", silent.Text, StringComparison.Ordinal);
        var recalled = await clerk.PressAsync(await clerk.OpenAsync($"/van-ban-di/{id}/gui-nhan"), "Thu hồi văn bản", ("reason", "Sai thẩm quyền"));
        Assert.Contains("Đã thu hồi và báo các nơi nhận.", recalled.Text, StringComparison.Ordinal);

        var asked = await communeClerk.OpenAsync($"/van-ban-den/{incoming}");
        Assert.Contains("Nơi gửi đề nghị thu hồi", asked.Text, StringComparison.Ordinal);
        var answered = await communeClerk.PressAsync(asked, "Đồng ý");
        Assert.Contains("Đã trả lời nơi gửi.", answered.Text, StringComparison.Ordinal);
        Assert.Contains("Đã lấy lại", (await clerk.OpenAsync($"/van-ban-di/{id}")).Text, StringComparison.Ordinal);
    }

    private static async Task ReturnAsync(Province province, Browser clerk)
    {
        var line = await ArrivedAsync(province);
        var form = await clerk.OpenAsync($"/van-ban-den/vao-so/{line.Id}");
        Assert.Contains("trả lại nơi gửi", form.Text, StringComparison.Ordinal);
        await province.Office.MustAsync((ReturnIncoming back) => back.RunAsync(province.CommuneClerk, new ReturnIncoming.Input(line.Id, 0, "missing-parts", ""), default));
    }

    private static async Task<Id<IncomingDocument>> AcceptAsync(Province province)
    {
        var line = await ArrivedAsync(province);
        var detail = await province.Office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.CommuneClerk, line.Id, default));
        return await province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.CommuneClerk, new RegisterIncoming.Input(province.Commune, line.Id, IncomingOrigin.Exchange, detail!.Card, []), default));
    }

    private static async Task<IncomingQueries.Line> ArrivedAsync(Province province) => Assert.Single(
        await province.Office.RunAsync((IncomingQueries queries) => queries.ListAsync(province.CommuneClerk, IncomingTab.ToTakeIn, null, 5, default)));

    private static async Task<Id<OutgoingDocument>> IssueAsync(Province province)
    {
        var office = province.Office;
        var id = await office.MakeAsync((StartDraft start) => start.RunAsync(
            province.Specialist, new StartDraft.Input(Province.PostOf(province.Specialist, Role.Specialist), Card), default));
        async Task<int> VersionAsync() => (await office.RunAsync((OutgoingQueries queries) => queries.FindAsync(province.Chief, id, default)))!.Version;
        var version = await VersionAsync();
        await office.MustAsync((PutPart put) => put.RunAsync(
            province.Specialist, new PutPart.Input(id, version, null, FilePart.Main, Papers.PdfFile("cong-van.pdf", "Chấn chỉnh việc ký số")), default));
        version = await VersionAsync();
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(
            province.Specialist,
            new DescribeDraft.Input(id, version, Card, Province.PostOf(province.ViceChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND xã Na Mèo", province.Commune)]),
            default));
        version = await VersionAsync();
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(province.Specialist, new SubmitDraft.Input(id, version), default));
        foreach (var reviewer in new[] { province.HeadOfCulture, province.Chief })
        {
            version = await VersionAsync();
            await office.MustAsync((PassReview pass) => pass.RunAsync(reviewer, new PassReview.Input(id, version, "Nhất trí"), default));
        }

        version = await VersionAsync();
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.ViceChairman, new SignDocument.Input(id, version, Province.Pin), default));
        version = await VersionAsync();
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(province.Clerk, new IssueDocument.Input(id, version, Province.Pin), default));
        return id;
    }
}
