using System.Net;
using CongVu.Database;
using CongVu.Documents;

namespace CongVu.Web.Tests;

/// <summary>Lists as files: with the columns of their pages, to those who may read them.</summary>
public sealed class ExportTests
{
    [Theory]
    [InlineData("/xuat/van-ban-den?xem=tat-ca", "Số đến")]
    [InlineData("/xuat/van-ban-di", "Người ký")]
    [InlineData("/xuat/nhiem-vu?xem=theo-doi", "Hạn ban đầu")]
    public async Task A_list_is_taken_along_with_its_columns(string address, string column)
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var clerk = await office.LogInAsync("huong");
        var join = address.Contains('?', StringComparison.Ordinal) ? '&' : '?';

        var text = await (await AskAsync(clerk, $"{address}{join}tep=csv")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var sheet = await (await AskAsync(clerk, $"{address}{join}tep=xlsx")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Contains(column, text, StringComparison.Ordinal);
        Assert.Equal("PK"u8, sheet.AsSpan(0, 2));
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(clerk, $"{address}{join}tep=pdf")).StatusCode);
    }

    [Fact]
    public async Task A_book_is_bound_as_pdf_for_its_clerk_and_for_no_specialist()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var books = await office.Province.Office.RunAsync((RegisterQueries queries) => queries.ListAsync(office.Province.Clerk, default));
        using var clerk = await office.LogInAsync("huong");
        using var specialist = await office.LogInAsync("nga");

        var file = await (await AskAsync(clerk, $"/xuat/so-dang-ky/{books[0].Id}?tep=pdf")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

        Assert.Equal("%PDF"u8, file.AsSpan(0, 4));
        Assert.Equal(HttpStatusCode.NotFound, (await AskAsync(specialist, $"/xuat/so-dang-ky/{books[0].Id}?tep=pdf")).StatusCode);
    }

    private static Task<HttpResponseMessage> AskAsync(Browser browser, string path) => browser.AskAsync(new HttpRequestMessage(HttpMethod.Get, path));
}
