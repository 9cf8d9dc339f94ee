using CongVu.Database;
using CongVu.TestOffice;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>A letter's whole life as five people click it.</summary>
public sealed class LetterJourney(Chromium chromium) : Journey(chromium), IClassFixture<Chromium>
{
    [Fact]
    public async Task Five_people_take_a_letter_from_the_register_to_the_closed_task()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var clerk = await EnterAsync(office, "huong");
        var letter = await RegisterAsync(clerk);
        var chairman = await EnterAsync(office, "thang");
        await DirectAsync(chairman, letter);
        var specialist = await EnterAsync(office, "nga");
        var draft = await ReplyAsync(specialist, letter);
        var head = await EnterAsync(office, "son");
        await PassAsync(head, draft);
        await PassAsync(await EnterAsync(office, "duc"), draft);
        await SignAsync(chairman, draft);
        await IssueAsync(clerk, draft);
        await CloseAsync(head, chairman);
    }

    private static async Task<string> RegisterAsync(IPage clerk)
    {
        await clerk.GetByRole(AriaRole.Link, new() { Name = "Vào sổ văn bản đến" }).First.ClickAsync();
        await clerk.SetInputFilesAsync("input[type=file]", new FilePayload { Name = "cong-van.pdf", MimeType = "application/pdf", Buffer = Papers.Pdf("V/v báo cáo tình hình ký số") });
        // A chosen file goes up by itself; the form that comes then has the fields.
        await clerk.FillAsync("#IssuerName", "UBND tỉnh Thanh Hóa");
        await clerk.FillAsync("#Code", "120/UBND-CNTT");
        await clerk.FillAsync("#IssueDate", "02/04/2021");
        await clerk.FillAsync("#Subject", "V/v báo cáo tình hình ký số văn bản điện tử");
        await clerk.ClickAsync("button:has-text('Vào sổ')");
        await Assertions.Expect(clerk.Locator("h1")).ToContainTextAsync("V/v báo cáo tình hình ký số");
        return clerk.Url.Split('/')[^1];
    }

    private static async Task DirectAsync(IPage chairman, string letter)
    {
        await chairman.ReloadAsync();
        await chairman.GetByRole(AriaRole.Link, new() { Name = "Chỉ đạo", Exact = true }).First.ClickAsync();
        Assert.Contains(letter, chairman.Url, StringComparison.Ordinal);
        await chairman.SelectOptionAsync("#lead-other", new SelectOptionValue { Label = "Phòng Văn hóa và Thông tin" });
        await chairman.ClickAsync("button:has-text('Giao việc')");
        await Assertions.Expect(chairman.Locator("main")).ToContainTextAsync("Phòng Văn hóa và Thông tin");
    }

    private static async Task<string> ReplyAsync(IPage specialist, string letter)
    {
        await specialist.GotoAsync($"/van-ban-den/{letter}");
        await specialist.ClickAsync("button:has-text('Soạn trả lời')");
        await specialist.WaitForURLAsync("**/du-thao/**");
        var draft = specialist.Url.Split('/')[^1].Split('?')[0];
        await specialist.ClickAsync("summary:has-text('Bản mới')");
        await specialist.SetInputFilesAsync("input[id^=tep-]", new FilePayload { Name = "tra-loi.pdf", MimeType = "application/pdf", Buffer = Papers.Pdf("UBND huyện Quan Sơn báo cáo tình hình ký số") });
        await specialist.ClickAsync("button:has-text('Tải bản mới')");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("tác giả đã xem bản PDF");
        await specialist.SelectOptionAsync("#SignerPost", new SelectOptionValue { Label = "Vi Văn Thắng, Chủ tịch" });
        await specialist.FillAsync("#Subject", "V/v báo cáo tình hình ký số");
        await specialist.FillAsync("#Addressees", "UBND xã Na Mèo");
        await specialist.ClickAsync("button[name=submit][value=true]");
        await Assertions.Expect(specialist.Locator("main")).ToContainTextAsync("Đang trình");
        return draft;
    }

    private static async Task PassAsync(IPage reviewer, string draft)
    {
        await reviewer.GotoAsync($"/du-thao/{draft}/duyet");
        await reviewer.ClickAsync("button:has-text('Đồng ý')");
        await Assertions.Expect(reviewer.Locator("[role=status], .notice").First).ToBeVisibleAsync();
    }

    private static async Task SignAsync(IPage chairman, string draft)
    {
        await chairman.GotoAsync("/cho-ky");
        await chairman.ClickAsync($"a[href*='{draft}']");
        await chairman.FillAsync("#Pin", Province.Pin);
        await chairman.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(chairman.Locator("main")).Not.ToContainTextAsync("Mã PIN chứng thư số");
    }

    private static async Task IssueAsync(IPage clerk, string draft)
    {
        await clerk.GotoAsync($"/cho-phat-hanh/{draft}");
        await clerk.FillAsync("#Pin", Province.Pin);
        await clerk.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(clerk.Locator("body")).ToContainTextAsync("Đã phát hành");
    }

    private static async Task CloseAsync(IPage head, IPage chairman)
    {
        await head.GotoAsync("/nhiem-vu");
        await head.Locator(".list a[href^='/nhiem-vu/']").First.ClickAsync();
        var task = head.Url;
        await head.ClickAsync("button:has-text('Báo cáo hoàn thành')");
        await chairman.GotoAsync(task);
        await chairman.ClickAsync("button:has-text('Xác nhận hoàn thành')");
        await Assertions.Expect(chairman.Locator("main")).ToContainTextAsync("Hoàn thành");
    }
}
