using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Books as files, to those who may read them.</summary>
public sealed class BookTests
{
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

    [Fact]
    public async Task A_printed_book_counts_its_documents_on_each_page_and_in_all_without_the_void_numbers()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var (house, clerk) = (office.Province.Office, office.Province.Clerk);
        for (var number = 1; number <= 30; number++)
        {
            await RegisterAsync(office.Province, number);
        }

        var book = (await house.RunAsync((RegisterQueries queries) => queries.ListAsync(clerk, default))).First(found => found.Kind is RegisterKind.Incoming);
        var lines = await house.RunAsync((RegisterQueries queries) => queries.LinesAsync(book, 1, 30, default));
        await house.MustAsync((VoidNumber act) => act.RunAsync(clerk, new VoidNumber.Input(lines[4].Id, "Vào sổ nhầm"), default));
        using var browser = await office.LogInAsync("huong");

        var file = await (await AskAsync(browser, $"/xuat/so-dang-ky/{book.Id}?tep=pdf")).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var pages = Judge.TextOf(file, "-layout").Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(pages.Length > 1, "one page carries nothing over");
        var counts = pages.Select(page => Regex.Match(page, "Cộng trang: (\\d+) văn bản; cộng dồn: (\\d+) văn bản")).ToList();
        Assert.All(counts, count => Assert.True(count.Success));
        Assert.Equal(29, counts.Sum(count => int.Parse(count.Groups[1].Value, CultureInfo.InvariantCulture)));
        Assert.Equal("29", counts[^1].Groups[2].Value);
        Assert.Contains("Tổng cộng: 29 văn bản, 1 số hủy", pages[^1], StringComparison.Ordinal);
        Assert.Contains("Người lập sổ", pages[^1], StringComparison.OrdinalIgnoreCase);
    }

    private static Task<Id<IncomingDocument>> RegisterAsync(Province province, int number) => province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
        province.Clerk, new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "Sở Tài chính", $"{number}/STC-NS", new DateOnly(2021, 4, 1), "Công văn", $"V/v quyết toán ngân sách đợt {number}"),
            [new NewFile("thu.pdf", new MemoryStream(Papers.Pdf($"Thư số {number}")))]) { IsNoDuplicate = true }, default));

    private static Task<HttpResponseMessage> AskAsync(Browser browser, string path) => browser.AskAsync(new HttpRequestMessage(HttpMethod.Get, path));
}
