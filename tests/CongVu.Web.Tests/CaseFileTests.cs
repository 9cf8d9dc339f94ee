using System.Net;
using CongVu.Database;
using CongVu.Documents;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>A file over HTTP: planned by the clerk, approved by the chairman, filled from a document's page, closed and printed.</summary>
public sealed class CaseFileTests
{
    [Fact]
    public async Task It_is_planned_opened_filled_from_the_documents_page_closed_and_printed()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var clerk = await office.LogInAsync("huong");
        using var chairman = await office.LogInAsync("thang");
        var page = await clerk.PressAsync(await clerk.OpenAsync("/ho-so/danh-muc"), "Lập danh mục");
        await clerk.PressAsync(page, "Ghi vào danh mục", ("Section", "I. Tổng hợp"), ("Notation", "01.VP"), ("Title", "Ký số văn bản"));
        await chairman.PressAsync(await chairman.OpenAsync("/ho-so/danh-muc"), "Phê duyệt");
        var file = await clerk.PressAsync(await clerk.OpenAsync("/ho-so/mo"), "Mở theo danh mục");
        var refused = await clerk.PressAsync(await clerk.OpenAsync("/ho-so/mo"), "Mở hồ sơ", ("Notation", "01.VP"), ("Title", "Trùng"));
        var letter = await RegisterAsync(office);

        var document = await clerk.PressAsync(await clerk.OpenAsync($"/van-ban-den/{letter}"), "Đưa vào hồ sơ");
        Assert.Equal(HttpStatusCode.OK, document.Status);
        file = await clerk.OpenAsync(file.Path);
        var found = await clerk.OpenAsync($"{file.Path}?tim=698");
        var settled = await chairman.PressAsync(await chairman.OpenAsync($"/van-ban-den/{letter}"), "Kết thúc xử lý", ("Reason", "Đã trả lời"));
        Assert.Contains("Đã kết thúc xử lý", settled.Text, StringComparison.Ordinal);
        var closed = await clerk.PressAsync(await clerk.OpenAsync(file.Path), "Kết thúc hồ sơ");
        using var index = await clerk.AskAsync(new HttpRequestMessage(HttpMethod.Get, $"{file.Path}?tep=pdf"));

        Assert.Contains("đã dùng cho hồ sơ khác", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Đã đưa văn bản vào hồ sơ", document.Text, StringComparison.Ordinal);
        Assert.Contains("chưa giải quyết xong", file.Text, StringComparison.Ordinal);
        Assert.False(found.HasButton("Đưa vào"));
        Assert.Contains("Kết thúc 05/4/2021", closed.Text, StringComparison.Ordinal);
        Assert.False(closed.HasButton("Lấy khỏi hồ sơ"));
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (index.StatusCode, index.Content.Headers.ContentType!.MediaType));
    }

    private static async Task<string> RegisterAsync(WebOffice office)
    {
        var id = await office.Province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(office.Province.Clerk, new RegisterIncoming.Input(
            office.Province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "Sở Thông tin và Truyền thông", "698/STTTT", new DateOnly(2021, 4, 2), "Công văn", "V/v ký số văn bản"),
            [Papers.PdfFile("tep.pdf", "Công văn")]), default));
        return id.ToString();
    }
}
