using System.Net;
using CongVu.Database;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Text that is not what it seems: fonts from before Unicode.</summary>
public sealed class BadTextTests
{
    private const string Converted = "Quyết định của Thủ tướng Chính phủ";

    [Fact]
    public async Task Text_of_an_old_font_is_converted_shown_and_stored_only_when_sent_again()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var clerk = await office.LogInAsync("huong");
        var page = await clerk.PressAsync(await clerk.OpenAsync("/van-ban-den/vao-so"), "Tải lên và xem", [("file", "a.pdf", Papers.Pdf("Văn bản"))]);

        var shown = await clerk.PressAsync(page, "Vào sổ", ("IssuerName", "Văn phòng"), ("Code", "9/QĐ"), ("IssueDate", "02/04/2021"), ("TypeName", "Quyết định"), ("Subject", "QuyÕt ®Þnh cña Thñ t\u00ADíng ChÝnh phñ"));
        var before = await clerk.OpenAsync("/van-ban-den");
        var stored = await clerk.PressAsync(shown, "Vào sổ");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, shown.Status);
        Assert.Contains("phông cũ", shown.Text, StringComparison.Ordinal);
        Assert.Contains($"{Converted}</textarea>", WebUtility.HtmlDecode(shown.Html), StringComparison.Ordinal);
        Assert.DoesNotContain(Converted, before.Text, StringComparison.Ordinal);
        Assert.Contains(Converted, stored.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_an_old_font_is_shown_in_unicode_before_it_is_entered()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var administrator = await office.LogInAsync("quantri");
        var page = await administrator.OpenAsync("/quan-tri/co-quan/nhap-excel");

        page = await administrator.PressAsync(page, "Kiểm tra", [("File", "don-vi.xlsx", Workbook.Of(["Tªn ®¬n vÞ", "Trùc thuéc"], ["Phßng T\u00AD ph¸p", ""]).ToArray())]);

        Assert.Contains("phông cũ", page.Text, StringComparison.Ordinal);
        Assert.Contains("Phòng Tư pháp", page.Text, StringComparison.Ordinal);
        page = await administrator.PressAsync(page, "Nhập 1 cơ quan, đơn vị");
        Assert.Contains("Phòng Tư pháp", (await administrator.OpenAsync("/quan-tri/co-quan")).Text, StringComparison.Ordinal);
    }
}
