using System.Net;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>A dossier over HTTP, without scripts, in the hands of four people.</summary>
public sealed class SubmissionTests
{
    [Theory, BothDatabases]
    public async Task A_dossier_is_composed_refused_mended_sent_returned_resent_accepted_and_approved(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var chief = await office.LogInAsync("duc");
        using var clerk = await office.LogInAsync("say");
        using var tracker = await office.LogInAsync("mai");
        using var chairman = await office.LogInAsync("thang");

        await PublishAsync(chief);
        var dossier = await ComposeAsync(clerk, office.Province);
        var page = await clerk.OpenAsync($"{dossier}/soan");
        page = await clerk.PressAsync(page, "Gửi hồ sơ");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("chưa có chữ ký số của tổ chức", page.Text, StringComparison.Ordinal);
        page = await clerk.PressAsync(page, "Ký tài liệu này", ("pin", Province.Pin));
        page = await clerk.PressAsync(page, "Gửi hồ sơ");
        Assert.Contains("Chờ thẩm định", page.Text, StringComparison.Ordinal);

        page = await tracker.OpenAsync("/tham-dinh");
        Assert.Contains("08/4/2021", page.Text, StringComparison.Ordinal);
        page = await tracker.OpenAsync(page.LinkTo("^/ho-so-trinh/[0-9a-f]{32}$"));
        page = await tracker.PressAsync(page, "Trả lại hồ sơ", ("reasons", "the-thuc"), ("Note", "Dự thảo thiếu căn cứ pháp lý"));
        Assert.Contains("Bị trả lại", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await chairman.OpenAsync($"{dossier}/tep/{new string('0', 64)}")).Status);

        page = await clerk.OpenAsync($"{dossier}/soan");
        Assert.Contains("Dự thảo thiếu căn cứ pháp lý", page.Text, StringComparison.Ordinal);
        page = await clerk.PressAsync(page, "Gửi hồ sơ");
        Assert.Contains("Chờ thẩm định", page.Text, StringComparison.Ordinal);
        var closed = await DecideAsync(office.Province.Office.Clock, tracker, chief, chairman, dossier);

        Assert.Contains("Đã duyệt, chờ ban hành", closed.Text, StringComparison.Ordinal);
        Assert.Contains("Lần 2", closed.Text, StringComparison.Ordinal);
    }

    private static async Task PublishAsync(Browser chief)
    {
        var page = await chief.OpenAsync("/quy-dinh-ho-so");
        page = await chief.PressAsync(page, "Công bố quy định", ("Example", "kon-tum"));
        Assert.Contains("đang áp dụng", page.Text, StringComparison.Ordinal);
    }

    private static async Task<string> ComposeAsync(Browser clerk, Province province)
    {
        var page = await clerk.OpenAsync("/ho-so-trinh/moi");
        page = await clerk.PressAsync(page, "Lập hồ sơ", ("Title", "Đề nghị đầu tư thiết bị ký số"), ("Kind", "ca-biet"), ("Matter", "vuot-tham-quyen"));
        var dossier = page.Path.Split("/soan")[0];
        await IssueLetterAsync(province, clerk, new Id<Submission>(Guid.Parse(dossier.Split('/')[^1])));
        page = await clerk.PressAsync(await clerk.OpenAsync($"{dossier}/soan"), "Lấy văn bản đã phát hành");
        foreach (var part in new[] { "Opinions", "Appraisal", "Reception" })
        {
            page = await clerk.PressAsync(page, "Lưu lý do", ("part", part), ("reason", "Không thuộc diện phải lấy ý kiến"));
        }

        var form = page.Html[page.Html.IndexOf("muc-Drafts", StringComparison.Ordinal)..];
        page = await clerk.PressAsync(page with { Html = form }, "Thêm tệp", [("file", "du-thao.pdf", Papers.Pdf("Dự thảo quyết định"))]);
        Assert.Contains("du-thao.pdf", page.Text, StringComparison.Ordinal);
        return dossier;
    }

    private static async Task<WebPage> DecideAsync(WoundClock clock, Browser tracker, Browser chief, Browser chairman, string dossier)
    {
        var page = await tracker.PressAsync(await tracker.OpenAsync(dossier), "Tiếp nhận");
        page = await chief.PressAsync(await chief.OpenAsync(dossier), "Phân công");
        page = await chief.PressAsync(page, "Trình lãnh đạo", ("Summary", "Hồ sơ đủ thành phần"), ("Proposal", "Đề nghị đồng ý"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await chairman.PressAsync(await chairman.OpenAsync(dossier), "Yêu cầu làm rõ thêm", ("Words", "Làm rõ nguồn kinh phí"));
        Assert.DoesNotContain("Đổi gì từ lần xem", page.Text, StringComparison.Ordinal);
        clock.Advance(TimeSpan.FromMinutes(1));
        await chief.PressAsync(await chief.OpenAsync(dossier), "Trình lãnh đạo", ("Summary", "Nguồn sự nghiệp"), ("Proposal", "Đề nghị đồng ý, chi từ nguồn sự nghiệp"));
        page = await chairman.OpenAsync(dossier);
        Assert.Contains("Đổi gì từ lần xem", page.Text, StringComparison.Ordinal);
        Assert.Contains("Lập phiếu trình: Đề nghị đồng ý, chi từ nguồn sự nghiệp", page.Text.Split("Đổi gì từ lần xem")[1].Split("Ý kiến của lãnh đạo")[0], StringComparison.Ordinal);
        return await chairman.PressAsync(page, "Đồng ý");
    }

    private static async Task IssueLetterAsync(Province province, Browser browser, Id<Submission> dossier)
    {
        var (office, clerk) = (province.Office, province.CommuneClerk);
        var card = new OutgoingCard("Tờ trình", "TTr-UBND", "Về việc đầu tư thiết bị ký số");
        var letter = await office.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(Province.PostOf(clerk, Role.RecordsClerk), card), default));
        await office.MustAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(letter, 0, null, FilePart.Main, Papers.PdfFile("to-trinh.pdf", "Kính trình")), default));
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(clerk, new DescribeDraft.Input(
            letter, 1, card, Province.PostOf(province.CommuneChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND huyện Quan Sơn", province.District)]), default));
        Assert.Contains("chưa gắn với hồ sơ trình nào", (await browser.OpenAsync($"/du-thao/{letter}")).Text, StringComparison.Ordinal);
        var page = await browser.PressAsync(await browser.OpenAsync($"/van-ban-di/{letter}/ho-so-trinh"), "Gắn với hồ sơ", ("Submission", dossier.ToString()));
        Assert.Contains($"Trình hồ sơ <a href=\"/ho-so-trinh/{dossier}\"", page.Html, StringComparison.Ordinal);
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(clerk, new SubmitDraft.Input(letter, 2), default));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.CommuneChairman, new SignDocument.Input(letter, 3, Province.Pin), default));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(clerk, new IssueDocument.Input(letter, 4, Province.Pin), default));
    }
}
