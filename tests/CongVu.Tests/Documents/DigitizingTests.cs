using CongVu.Database;
using CongVu.Documents.Digitizing;
using CongVu.Files;
using CongVu.Organizations;
using CongVu.TestOffice;
using CongVu.Tests.Documents.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

public sealed class DigitizingTests
{
    private const string Title = "Quyết định số 15/QĐ-UBND ngày 05/3/1998 thành lập thôn";

    // First page, top right, one line of size 10 in black inside the signature's own rectangle, no picture (Circular 05/2025, art. 8.1.c, 8.2.a).
    [Theory, BothDatabases]
    public async Task A_digitized_record_shows_agency_and_time_at_the_top_right_without_a_picture(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        Assert.Equal("", await CodeAsync(province, province.Clerk, Title, Scans.Archival()));

        var record = Assert.Single(await office.RunAsync((DigitizedRecordQueries queries) => queries.ListAsync(province.Clerk, null, 10, default)));
        await using var scope = office.Scope();
        using var page = new SignedPage(scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(record.File));
        var seal = Assert.Single(page.Signatures);
        var (first, last) = (page.WordAt(0, "Ủy"), page.WordAt(0, "+07:00"));
        Assert.Contains("Ủy ban nhân dân huyện Quan Sơn; 05/04/2021; 08:00:00 +07:00", string.Join(' ', page.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal((0, 0), (seal.Page, seal.Pictures));
        Assert.True(seal.Place.Right > 595 - 40 && seal.Place.Top > 842 - 40, $"{seal.Place}");
        Assert.True(first.Left >= seal.Place.Left - 1 && last.Right <= seal.Place.Right + 1 && first.Bottom >= seal.Place.Bottom - 3 && last.Top <= seal.Place.Top + 3, $"{first} … {last} in {seal.Place}");
        Assert.Equal(first.Bottom, last.Bottom, 1);
        Assert.Contains(" 10 Tf", page.DrawingOf(0), StringComparison.Ordinal);
        Assert.Contains("0 0 0 rg", page.DrawingOf(0), StringComparison.Ordinal);
        Assert.Equal(["Signature is Valid."], page.PdfSig);
        Assert.Equal((Title, "Lò Thị Hương"), (record.Title, record.PersonName));
    }

    [Theory, BothDatabases]
    public async Task Only_the_clerk_digitizes_and_only_a_searchable_scan_fit_for_keeping(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        Assert.Equal("", await CodeAsync(province, province.Clerk, Title, Scans.Archival()));
        var made = Assert.Single(await office.RunAsync((DigitizedRecordQueries queries) => queries.ListAsync(province.Chairman, null, 10, default)));
        await using var scope = office.Scope();
        var signed = scope.ServiceProvider.GetRequiredService<FileStore>().PathOf(made.File);

        Assert.Equal("document.not-clerk", await CodeAsync(province, province.Chairman, Title, Scans.Archival()));
        Assert.Equal("document.not-in-agency", await CodeAsync(province, province.CommuneClerk, Title, Scans.Archival()));
        Assert.Equal("record.title-missing", await CodeAsync(province, province.Clerk, " ", Scans.Archival()));
        Assert.Equal("record.not-archival", await CodeAsync(province, province.Clerk, Title, Scans.Undeclared()));
        Assert.Equal("record.no-text", await CodeAsync(province, province.Clerk, Title, Scans.Archival(hasText: false)));
        Assert.Equal("record.few-colors", await CodeAsync(province, province.Clerk, Title, Scans.Archival(isGray: true)));
        Assert.Equal("record.too-coarse", await CodeAsync(province, province.Clerk, Title, Scans.Archival(dots: 150)));
        Assert.Equal("record.not-scanned record.not-archival", await CodeAsync(province, province.Clerk, Title, Papers.PdfFile("van-ban.pdf", "Chữ")));
        Assert.Equal("record.electronic-original", await CodeAsync(province, province.Clerk, Title, new NewFile("da-ky.pdf", File.OpenRead(signed))));
        Assert.Equal("signing.wrong-pin", await CodeAsync(province, province.Clerk, Title, Scans.Archival(), "0000"));
        Assert.Empty(await office.RunAsync((DigitizedRecordQueries queries) => queries.ListAsync(province.CommuneClerk, null, 10, default)));
    }

    private static async Task<string> CodeAsync(Province province, Actor actor, string title, NewFile scan, string pin = Province.Pin)
    {
        var outcome = await province.Office.RunAsync((DigitizeRecord digitize) => digitize.RunAsync(actor, new DigitizeRecord.Input(province.District, title, scan, pin), default));
        return string.Join(' ', outcome.Refusals.Select(refusal => refusal.Code));
    }
}
