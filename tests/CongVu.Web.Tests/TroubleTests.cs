using System.Net;
using System.Text.RegularExpressions;
using CongVu.Database;

namespace CongVu.Web.Tests;

/// <summary>What people see when something goes wrong that no rule foresees.</summary>
public sealed class TroubleTests
{
    [Fact]
    public async Task An_unexpected_error_is_reported_to_the_help_desk_with_its_page_and_its_operation()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var clerk = await office.LogInAsync("huong");

        var (status, html) = await BreakAsync(office, clerk);
        var link = Regex.Match(html, "href=\"(/bao-kho-khan[^\"]+)\"").Groups[1].Value;
        var form = await clerk.OpenAsync(WebUtility.HtmlDecode(link));
        var code = Regex.Match(html, "<code>([0-9a-f]{32})</code>").Groups[1].Value;

        Assert.Equal(HttpStatusCode.InternalServerError, status);
        Assert.NotEmpty(office.TakeErrors());
        Assert.Contains("value=\"/ho-tro?xem=moi\"", form.Html, StringComparison.Ordinal);
        Assert.Contains($"value=\"{code}\"", form.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_visitor_who_may_not_report_gets_the_code_alone()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var visitor = office.Visitor();

        await office.Province.Office.MeddleAsync("ALTER TABLE accounts RENAME TO gone");
        var page = await visitor.OpenAsync("/dang-nhap");
        var html = (await visitor.PressAsync(page, "Đăng nhập", ("LoginName", "huong"), ("Password", "mot hai ba bon"))).Html;
        await office.Province.Office.MeddleAsync("ALTER TABLE gone RENAME TO accounts");

        Assert.NotEmpty(office.TakeErrors());
        Assert.Contains("Mã hỗ trợ", html, StringComparison.Ordinal);
        Assert.DoesNotContain("bao-kho-khan", html, StringComparison.Ordinal);
    }

    // The table of the page is away while it is asked for.
    private static async Task<(HttpStatusCode Status, string Html)> BreakAsync(WebOffice office, Browser browser)
    {
        await office.Province.Office.MeddleAsync("ALTER TABLE help_requests RENAME TO gone");
        var answer = await browser.AskAsync(new HttpRequestMessage(HttpMethod.Get, "/ho-tro?xem=moi"));
        await office.Province.Office.MeddleAsync("ALTER TABLE gone RENAME TO help_requests");
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
