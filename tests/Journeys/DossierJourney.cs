using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Letters;
using CongVu.Submissions.Rules;
using CongVu.TestOffice;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>A dossier as its people click it: composed, refused, mended, sent, returned, sent again, accepted, decided, signed, issued.</summary>
public sealed class DossierJourney(Chromium chromium) : Journey(chromium), IClassFixture<Chromium>
{
    [Fact]
    public async Task A_commune_brings_a_dossier_to_the_issued_decision_of_the_district()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        await office.Province.Office.MakeAsync((PublishRules publish) => publish.RunAsync(
            office.Province.Chief, new PublishRules.Input(office.Province.District, RuleFile.KonTum), TestContext.Current.CancellationToken));
        var commune = await EnterAsync(office, "say");
        var dossier = await ComposeAsync(commune, office.Province);
        await MendAsync(commune, dossier);
        var specialist = await EnterAsync(office, "mai");
        await ReturnAsync(specialist, dossier);
        await SendAgainAsync(commune, dossier);
        var chief = await EnterAsync(office, "duc");
        await AcceptAsync(specialist, chief, dossier);
        var chairman = await EnterAsync(office, "thang");
        await DecideAsync(specialist, chairman, dossier);
        var result = await DraftResultAsync(specialist, dossier);
        await IssueAsync(chief, chairman, await EnterAsync(office, "huong"), result);

        await commune.GotoAsync(dossier);
        await Assertions.Expect(commune.Locator("main")).ToContainTextAsync("Kết quả: 01/QĐ-UBND");
        await Assertions.Expect(commune.Locator("main")).ToContainTextAsync("Lần 2");
    }

    // The letter of the dossier, which the commune's chairman signs and its clerk issues.
    private static async Task IssueLetterAsync(Province province, Id<Submission> dossier)
    {
        var (office, clerk, cancel) = (province.Office, province.CommuneClerk, TestContext.Current.CancellationToken);
        var card = new OutgoingCard("Tờ trình", "TTr-UBND", "Về việc đầu tư thiết bị ký số");
        var letter = await office.MakeAsync((StartDraft start) => start.RunAsync(clerk, new StartDraft.Input(Province.PostOf(clerk, Role.RecordsClerk), card), cancel));
        await office.MustAsync((PutPart put) => put.RunAsync(clerk, new PutPart.Input(letter, 0, null, FilePart.Main, Papers.PdfFile("to-trinh.pdf", "Kính trình")), cancel));
        await office.MustAsync((DescribeDraft describe) => describe.RunAsync(clerk, new DescribeDraft.Input(
            letter, 1, card, Province.PostOf(province.CommuneChairman, Role.Leader), [new DescribeDraft.Receiver(RecipientKind.Addressee, "UBND huyện Quan Sơn", province.District)]), cancel));
        await office.MustAsync((LinkLetter link) => link.RunAsync(clerk, new LinkLetter.Input(letter, dossier), cancel));
        await office.MustAsync((SubmitDraft submit) => submit.RunAsync(clerk, new SubmitDraft.Input(letter, 2), cancel));
        await office.MustAsync((SignDocument sign) => sign.RunAsync(province.CommuneChairman, new SignDocument.Input(letter, 3, Province.Pin), cancel));
        await office.MustAsync((IssueDocument issue) => issue.RunAsync(clerk, new IssueDocument.Input(letter, 4, Province.Pin), cancel));
    }

    private static async Task<string> ComposeAsync(IPage commune, Province province)
    {
        await commune.GotoAsync("/ho-so-trinh/moi");
        await commune.FillAsync("#Title", "Đề nghị đầu tư thiết bị ký số cho xã");
        await commune.SelectOptionAsync("#Matter", "vuot-tham-quyen");
        await commune.ClickAsync("button:has-text('Lập hồ sơ')");
        await commune.WaitForURLAsync("**/soan");
        await IssueLetterAsync(province, new Id<Submission>(Guid.Parse(commune.Url.Split("/soan")[0].Split('/')[^1])));
        await commune.ReloadAsync();
        await commune.ClickAsync("button:has-text('Lấy văn bản đã phát hành')");
        await Assertions.Expect(commune.Locator("#muc-Letter .files li")).ToHaveCountAsync(1);
        foreach (var part in new[] { "Opinions", "Appraisal", "Reception" })
        {
            await commune.FillAsync($"#muc-{part} input[name=reason]", "Không thuộc diện phải lấy ý kiến");
            await commune.ClickAsync($"#muc-{part} button:has-text('Lưu lý do')");
            await Assertions.Expect(commune.Locator($"#muc-{part} input[name=reason]")).ToHaveValueAsync("Không thuộc diện phải lấy ý kiến");
        }

        await commune.SetInputFilesAsync("#muc-Drafts input[type=file]", new FilePayload { Name = "du-thao.pdf", MimeType = "application/pdf", Buffer = Papers.Pdf("Dự thảo quyết định") });
        await commune.ClickAsync("#muc-Drafts button:has-text('Thêm tệp')");
        await Assertions.Expect(commune.Locator("#muc-Drafts .files")).ToContainTextAsync("du-thao.pdf");
        return commune.Url.Split("/soan")[0];
    }

    // Refused, since the district wants the organization's signature on drafts; sealed, it goes.
    private static async Task MendAsync(IPage commune, string dossier)
    {
        await commune.ClickAsync("button:has-text('Gửi hồ sơ')");
        await Assertions.Expect(commune.Locator("#kiem-tra")).ToContainTextAsync("chưa có chữ ký số của tổ chức");
        await commune.GotoAsync($"{dossier}/soan");
        await commune.ClickAsync("#muc-Drafts summary:has-text('Ký số của cơ quan')");
        await commune.FillAsync("#muc-Drafts input[name=pin]", Province.Pin);
        await commune.ClickAsync("#muc-Drafts button:has-text('Ký tài liệu này')");
        await Assertions.Expect(commune.Locator("#kiem-tra")).ToContainTextAsync("đủ điều kiện gửi");
        await SendAsync(commune);
    }

    private static async Task ReturnAsync(IPage specialist, string dossier)
    {
        await specialist.GotoAsync("/tham-dinh");
        await specialist.ClickAsync($".list td.what a[href='{new Uri(dossier).AbsolutePath}']");
        await specialist.ClickAsync("summary:has-text('Trả lại, nêu lý do')");
        await specialist.CheckAsync("input[name=reasons][value=the-thuc]");
        await specialist.FillAsync("#Note", "Dự thảo thiếu căn cứ pháp lý");
        await specialist.ClickAsync("button:has-text('Trả lại hồ sơ')");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Bị trả lại");
    }

    private static async Task SendAgainAsync(IPage commune, string dossier)
    {
        await commune.GotoAsync($"{dossier}/soan");
        await Assertions.Expect(commune.Locator("main")).ToContainTextAsync("Dự thảo thiếu căn cứ pháp lý");
        await SendAsync(commune);
    }

    private static async Task SendAsync(IPage commune)
    {
        await commune.ClickAsync("button:has-text('Gửi hồ sơ')");
        await Assertions.Expect(commune.Locator("main")).ToContainTextAsync("Chờ thẩm định");
    }

    private static async Task AcceptAsync(IPage specialist, IPage chief, string dossier)
    {
        await specialist.GotoAsync(dossier);
        await specialist.ClickAsync("button:has-text('Tiếp nhận')");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Đã tiếp nhận");
        await chief.GotoAsync(dossier);
        await chief.SelectOptionAsync("#Specialist", new SelectOptionValue { Label = "Ngân Thị Mai, Chuyên viên" });
        await chief.ClickAsync("button:has-text('Phân công')");
        await Assertions.Expect(chief.Locator("main")).ToContainTextAsync("Phân công Ngân Thị Mai tham mưu");
    }

    private static async Task DecideAsync(IPage specialist, IPage chairman, string dossier)
    {
        await specialist.GotoAsync(dossier);
        await specialist.FillAsync("#Summary", "Hồ sơ đủ thành phần, đúng thẩm quyền");
        await specialist.FillAsync("#Proposal", "Trình Chủ tịch đồng ý");
        await specialist.ClickAsync("button:has-text('Trình lãnh đạo')");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Đã trình lãnh đạo");
        await chairman.GotoAsync("/tham-dinh?xem=ToDecide");
        await chairman.ClickAsync($".list td.what a[href='{new Uri(dossier).AbsolutePath}']");
        await chairman.GetByRole(AriaRole.Button, new() { Name = "Đồng ý", Exact = true }).ClickAsync();
        await Assertions.Expect(chairman.Locator("main")).ToContainTextAsync("Đã duyệt, chờ ban hành");
    }

    private static async Task<string> DraftResultAsync(IPage specialist, string dossier)
    {
        await specialist.GotoAsync(dossier);
        await specialist.FillAsync("#Subject", "Về việc đầu tư thiết bị ký số");
        await specialist.ClickAsync("button:has-text('Soạn văn bản kết quả')");
        await specialist.WaitForURLAsync("**/du-thao/**");
        var draft = specialist.Url.Split('/')[^1].Split('?')[0];
        await specialist.SelectOptionAsync("#SignerPost", new SelectOptionValue { Label = "Vi Văn Thắng, Chủ tịch" });
        await specialist.FillAsync("#Recipients", "UBND xã Na Mèo");
        await specialist.ClickAsync("button[name=submit][value=true]");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Đang trình");
        return draft;
    }

    private static async Task IssueAsync(IPage chief, IPage chairman, IPage clerk, string draft)
    {
        await chief.GotoAsync($"/du-thao/{draft}/duyet");
        await chief.ClickAsync("button:has-text('Đồng ý')");
        await Assertions.Expect(chief.Locator("[role=status], .notice").First).ToBeVisibleAsync();
        await chairman.GotoAsync("/cho-ky");
        await chairman.ClickAsync($"a[href*='{draft}']");
        await chairman.FillAsync("#Pin", Province.Pin);
        await chairman.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(chairman.Locator("main")).Not.ToContainTextAsync("Mã PIN chứng thư số");
        await clerk.GotoAsync($"/cho-phat-hanh/{draft}");
        await clerk.FillAsync("#Pin", Province.Pin);
        await clerk.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(clerk.Locator("body")).ToContainTextAsync("Đã phát hành");
    }
}
