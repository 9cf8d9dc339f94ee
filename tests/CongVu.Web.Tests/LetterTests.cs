using System.Globalization;
using System.Net;
using CongVu.Database;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>One letter's whole life in the hands of six people, over HTTP and without scripts.</summary>
public sealed class LetterTests
{
    private const string Subject = "V/v báo cáo tình hình ký số văn bản điện tử";

    [Theory, BothDatabases]
    public async Task A_letter_comes_in_is_answered_signed_issued_received_and_its_task_closed(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var clerk = await office.LogInAsync("huong");
        using var chairman = await office.LogInAsync("thang");
        using var specialist = await office.LogInAsync("nga");
        using var head = await office.LogInAsync("son");
        using var chief = await office.LogInAsync("duc");
        using var communeClerk = await office.LogInAsync("say");

        var letter = await RegisterAsync(clerk);
        var directed = await DirectAsync(chairman, letter);
        var draft = await ReplyAsync(specialist, letter);
        await ReviewAsync(head, draft);
        await ReviewAsync(chief, draft);
        await SignAndIssueAsync(chairman, clerk, draft);
        var arrived = await ReceiveAsync(communeClerk);
        var closed = await CloseAsync(head, chairman, directed);

        Assert.Contains("Chữ ký hợp lệ", arrived.Text, StringComparison.Ordinal);
        Assert.Contains("Hoàn thành", closed.Text, StringComparison.Ordinal);
    }

    private static async Task<string> RegisterAsync(Browser clerk)
    {
        var page = await clerk.OpenAsync("/van-ban-den/vao-so");
        page = await clerk.PressAsync(page, "Tải lên và xem", [("file", "cong-van.pdf", Papers.Pdf($"UBND TỈNH THANH HÓA {Subject}"))]);
        page = await clerk.PressAsync(page, "Vào sổ", ("IssuerName", "UBND tỉnh Thanh Hóa"), ("Code", "120/UBND-CNTT"), ("IssueDate", "02/04/2021"), ("TypeName", "Công văn"), ("Subject", Subject));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("120/UBND-CNTT", page.Text, StringComparison.Ordinal);
        return page.Path.Split('/')[^1];
    }

    private static async Task<string> DirectAsync(Browser chairman, string letter)
    {
        var page = await chairman.OpenAsync($"/van-ban-den/{letter}");
        var unit = page.Html.Split("Phòng Văn hóa và Thông tin")[0].Split("value=\"")[^1].Split('"')[0];
        page = await chairman.PressAsync(page, "Giao việc", ("leadOther", unit), ("opinion", "Giao Phòng tham mưu trả lời"));
        return page.LinkTo("^/nhiem-vu/[0-9a-f]{32}");
    }

    private static async Task<string> ReplyAsync(Browser specialist, string letter)
    {
        var page = await specialist.OpenAsync($"/van-ban-den/{letter}");
        page = await specialist.PressAsync(page, "Soạn trả lời");
        var draft = page.Path.Split('/')[^1].Split('?')[0];
        var pdf = Papers.Pdf("UBND huyện Quan Sơn báo cáo tình hình ký số");
        if (page.HasButton("Tải bản mới"))
        {
            page = await specialist.PressAsync(page, "Tải bản mới", [("file", "tra-loi.pdf", pdf)]);
        }
        else
        {
            page = await specialist.PressAsync(page, "Thêm tệp", [("file", "tra-loi.pdf", pdf)]);
        }

        if (page.HasButton("Bản PDF đúng"))
        {
            page = await specialist.PressAsync(page, "Bản PDF đúng");
        }

        var signer = page.Html.Split("Vi Văn Thắng")[0].Split("value=\"")[^1].Split('"')[0];
        page = await specialist.PressAsync(page, "Trình", ("SignerPost", signer), ("Subject", "Báo cáo tình hình ký số"), ("Addressees", "UBND xã Na Mèo"));
        Assert.DoesNotContain("Còn thiếu trước khi trình", page.Text, StringComparison.Ordinal);
        return draft;
    }

    private static async Task ReviewAsync(Browser head, string draft)
    {
        var page = await head.OpenAsync($"/du-thao/{draft}/duyet");
        page = await head.PressAsync(page, "Đồng ý");
        Assert.Equal(HttpStatusCode.OK, page.Status);
    }

    private static async Task SignAndIssueAsync(Browser chairman, Browser clerk, string draft)
    {
        var page = await chairman.OpenAsync($"/cho-ky/{draft}");
        await chairman.PressAsync(page, "Ký", ("Pin", Province.Pin));
        page = await clerk.OpenAsync($"/cho-phat-hanh/{draft}");
        page = await clerk.PressAsync(page, "Cấp số và phát hành", ("Pin", Province.Pin));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("Đã phát hành", page.Text, StringComparison.Ordinal);
    }

    private static async Task<WebPage> ReceiveAsync(Browser clerk)
    {
        var page = await clerk.OpenAsync("/van-ban-den");
        page = await clerk.OpenAsync(page.LinkTo("^/van-ban-den/(vao-so/)?[0-9a-f]{32}"));
        if (!page.HasButton("Vào sổ"))
        {
            page = await clerk.OpenAsync(page.LinkTo("^/van-ban-den/vao-so/"));
        }

        return await clerk.PressAsync(page, "Vào sổ");
    }

    private static async Task<WebPage> CloseAsync(Browser head, Browser chairman, string task)
    {
        var page = await head.OpenAsync(task);
        page = await head.PressAsync(page, "Báo cáo hoàn thành");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await chairman.OpenAsync(task);
        return await chairman.PressAsync(page, "Xác nhận hoàn thành", ("conclusion", string.Create(CultureInfo.InvariantCulture, $"Đã hoàn thành")));
    }
}
