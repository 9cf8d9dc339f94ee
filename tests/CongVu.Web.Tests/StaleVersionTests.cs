using System.Net;
using CongVu.Database;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Two people with the same form open: the slower one sees what the quicker one stored, and loses nothing.</summary>
public sealed class StaleVersionTests
{
    [Theory, BothDatabases]
    public async Task The_slower_of_two_sees_the_difference_and_may_still_store_their_own(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var clerk = await office.LogInAsync("huong");
        var page = await clerk.PressAsync(await clerk.OpenAsync("/van-ban-den/vao-so"), "Tải lên và xem", [("file", "a.pdf", Papers.Pdf("Văn bản"))]);
        page = await clerk.PressAsync(page, "Vào sổ", ("IssuerName", "UBND tỉnh"), ("Code", "9/UBND"), ("IssueDate", "02/04/2021"), ("TypeName", "Công văn"), ("Subject", "Về việc ký số"));
        var letter = page.Path;
        var slow = await clerk.OpenAsync($"{letter}/dinh-chinh");
        var quick = await clerk.OpenAsync($"{letter}/dinh-chinh");

        await clerk.PressAsync(quick, "Lưu đính chính", ("Subject", "Về việc ký số văn bản"));
        var refused = await clerk.PressAsync(slow, "Lưu đính chính", ("Subject", "Về việc ký số điện tử"));

        Assert.Equal(HttpStatusCode.Conflict, refused.Status);
        Assert.Contains("<td>Về việc ký số văn bản</td><td>Về việc ký số điện tử</td>", WebUtility.HtmlDecode(refused.Html), StringComparison.Ordinal);
        Assert.Contains("Từ lúc đồng chí mở trang", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Về việc ký số văn bản", (await clerk.OpenAsync(letter)).Text, StringComparison.Ordinal);

        var stored = await clerk.PressAsync(refused, "Lưu đính chính");
        Assert.Equal(letter, stored.Path);
        Assert.Contains("Về việc ký số điện tử", stored.Text, StringComparison.Ordinal);
    }
}
