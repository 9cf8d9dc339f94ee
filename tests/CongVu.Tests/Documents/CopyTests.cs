using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Copies;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;
using CongVu.Tests.Documents.Signing;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Documents;

public sealed class CopyTests
{
    private const string Original = "Quyết định số 15/QĐ-UBND ngày 05/3/2021 của UBND tỉnh";

    [Theory, BothDatabases]
    public async Task A_copy_shows_form_agency_and_time_at_the_top_right_without_a_picture_and_all_forms_share_one_series(Engine engine)
    {
        var province = await OpenAsync(engine);
        await using var office = province.Office;

        var first = await MakeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Color(200));
        var second = await MakeAsync(province, province.Clerk, CopyKind.Extract, Original, Scans.Color(200));
        var third = await MakeAsync(province, province.Clerk, CopyKind.OfCopy, $"Bản sao y số 03/SY-UBND của {Original}", Scans.Color(200));

        Assert.All([first, second, third], outcome => Assert.Empty(outcome.Refusals));
        var copies = await office.RunAsync((CopyQueries queries) => queries.ListAsync(province.Clerk, null, 10, default));
        Assert.Equal(["03/SL-UBND", "02/TrS-UBND", "01/SY-UBND"], copies.Select(copy => copy.Code));
        await using var scope = office.Scope();
        var store = scope.ServiceProvider.GetRequiredService<FileStore>();
        foreach (var (copy, form) in copies.Zip(["Sao lục", "Trích sao", "Sao y"]))
        {
            AssertLine(store.PathOf(copy.File), form);
        }
    }

    // Box 14: first page, top right, one line of size 10 in black inside the signature's own rectangle, no picture of the seal (annex I, part II, I.3).
    private static void AssertLine(string path, string form)
    {
        using var page = new SignedPage(path);
        var seal = Assert.Single(page.Signatures);
        var (first, last) = (page.WordAt(0, form.Split(' ')[0]), page.WordAt(0, "+07:00"));
        Assert.Contains($"{form}; Ủy ban nhân dân huyện Quan Sơn; 05/04/2021; 08:00:00 +07:00", string.Join(' ', page.Text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        Assert.Equal((0, 0), (seal.Page, seal.Pictures));
        Assert.True(seal.Place.Right > 595 - 40 && seal.Place.Top > 842 - 40);
        Assert.True(first.Left >= seal.Place.Left - 1 && last.Right <= seal.Place.Right + 1 && first.Bottom >= seal.Place.Bottom - 3 && last.Top <= seal.Place.Top + 3, $"{first} … {last} in {seal.Place}");
        Assert.Equal(first.Bottom, last.Bottom, 1);
        Assert.Contains(" 10 Tf", page.DrawingOf(0), StringComparison.Ordinal);
        Assert.Contains("0 0 0 rg", page.DrawingOf(0), StringComparison.Ordinal);
        Assert.Equal(["Signature is Valid."], page.PdfSig);
    }

    [Theory, BothDatabases]
    public async Task Only_the_clerk_copies_and_only_a_color_scan_of_paper_with_200_dots_or_more(Engine engine)
    {
        var province = await OpenAsync(engine);
        await using var office = province.Office;
        var journey = new DraftJourney(province);
        var id = await journey.AwaitSignatureAsync();
        await journey.SignAsync(province.ViceChairman, id);
        await using var scope = office.Scope();
        var signed = scope.ServiceProvider.GetRequiredService<FileStore>().PathOf((await journey.FindAsync(id)).Parts[0].Signed!.Value);

        Assert.Equal("document.not-clerk", await CodeAsync(province, province.Chairman, CopyKind.Full, Original, Scans.Color(200)));
        Assert.Equal("document.not-in-agency", await CodeAsync(province, province.CommuneClerk, CopyKind.Full, Original, Scans.Color(200)));
        Assert.Equal("copy.original-missing", await CodeAsync(province, province.Clerk, CopyKind.Full, " ", Scans.Color(200)));
        Assert.Equal("copy.not-of-copy", await CodeAsync(province, province.Clerk, CopyKind.OfCopy, Original, Scans.Color(200)));
        Assert.Equal("copy.too-coarse", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Color(150)));
        Assert.Equal("copy.old-format", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Old()));
        Assert.Equal("copy.not-color", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Gray(200)));
        Assert.Equal("copy.not-scanned", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Papers.PdfFile("van-ban.pdf", "Chữ")));
        Assert.Equal("copy.electronic-original", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, new NewFile("da-ky.pdf", File.OpenRead(signed))));
        Assert.Equal("signing.wrong-pin", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Color(200), "0000"));
        Assert.Equal("", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Color(200)));
    }

    [Theory, BothDatabases]
    public async Task Without_a_book_of_copies_no_copy_is_made(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        Assert.Equal("register.none", await CodeAsync(province, province.Clerk, CopyKind.Full, Original, Scans.Color(200)));
    }

    private static async Task<Province> OpenAsync(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await province.Office.MakeAsync((OpenRegister open) => open.RunAsync(
            province.Clerk, new OpenRegister.Input(province.District, RegisterKind.Copies, 2021, "Sổ bản sao", []), default));
        return province;
    }

    private static Task<Outcome<Id<CertifiedCopy>>> MakeAsync(Province province, Actor actor, CopyKind kind, string original, NewFile scan, string pin = Province.Pin) =>
        province.Office.RunAsync((MakeCopy make) => make.RunAsync(actor, new MakeCopy.Input(province.District, kind, original, "Như trên", scan, pin), default));

    private static async Task<string> CodeAsync(Province province, Actor actor, CopyKind kind, string original, NewFile scan, string pin = Province.Pin)
    {
        var outcome = await MakeAsync(province, actor, kind, original, scan, pin);
        return outcome.IsDone ? "" : outcome.Refusals[0].Code;
    }
}
