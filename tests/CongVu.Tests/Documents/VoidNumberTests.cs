using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Tests.Documents;

public sealed class VoidNumberTests
{
    [Theory, BothDatabases]
    public async Task A_void_number_stays_as_a_line_with_its_reason_and_is_never_given_again(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var mistaken = await RegisterAsync(province, "1/BC-UBND");
        var book = await BookAsync(province, RegisterKind.Incoming);

        var line = Assert.Single(await LinesAsync(province, book));
        await office.MustAsync((VoidNumber act) => act.RunAsync(province.Clerk, new VoidNumber.Input(line.Id, "Vào sổ nhầm"), default));
        await RegisterAsync(province, "1/BC-UBND");

        var lines = await LinesAsync(province, book);
        Assert.Equal([(1, "Vào sổ nhầm"), (2, null)], lines.Select(line => (line.Number, line.VoidReason)));
        var document = await office.RunAsync((IncomingQueries queries) => queries.FindAsync(province.Clerk, mistaken, default));
        Assert.Equal((IncomingState.Voided, "Vào sổ nhầm"), (document!.State, document.EndReason));
    }

    [Theory, BothDatabases]
    public async Task Voiding_is_refused_to_others_without_a_reason_twice_and_while_the_document_is_returned(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await RegisterAsync(province, "1/BC-UBND");
        var returned = await RegisterAsync(province, "2/BC-UBND");
        await office.MustAsync((ReturnIncoming act) => act.RunAsync(province.Clerk, new ReturnIncoming.Input(returned, 0, "format", ""), default));
        var lines = await LinesAsync(province, await BookAsync(province, RegisterKind.Incoming));

        Assert.Equal(["document.not-clerk"], await VoidAsync(province.Chief, lines[0].Id, "Nhầm"));
        Assert.Equal(["document.not-found"], await VoidAsync(province.Specialist, lines[0].Id, "Nhầm"));
        Assert.Equal(["document.not-found"], await VoidAsync(province.CommuneClerk, lines[0].Id, "Nhầm"));
        Assert.Equal(["document.reason-missing"], await VoidAsync(province.Clerk, lines[0].Id, " "));
        Assert.Equal(["document.wrong-state"], await VoidAsync(province.Clerk, lines[1].Id, "Nhầm"));
        Assert.Empty(await VoidAsync(province.Clerk, lines[0].Id, "Nhầm"));
        Assert.Equal(["register.number-void", "document.wrong-state"], await VoidAsync(province.Clerk, lines[0].Id, "Nhầm"));

        async Task<IEnumerable<string>> VoidAsync(Actor actor, Id<RegisterLine> line, string reason) =>
            (await office.RunAsync((VoidNumber act) => act.RunAsync(actor, new VoidNumber.Input(line, reason), default))).Refusals.Select(refusal => refusal.Code);
    }

    [Theory, BothDatabases]
    public async Task The_number_of_an_issued_document_is_never_void(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        await new DraftJourney(province).IssuedAsync();
        var line = Assert.Single(await LinesAsync(province, await BookAsync(province, RegisterKind.Outgoing)));

        var refused = await office.RunAsync((VoidNumber act) => act.RunAsync(province.Clerk, new VoidNumber.Input(line.Id, "Nhầm"), default));

        Assert.Equal("register.number-issued", Assert.Single(refused.Refusals).Code);
    }

    [Theory, BothDatabases]
    public async Task The_lines_of_a_book_tell_who_got_the_document_and_when(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var id = await RegisterAsync(province, "1/BC-UBND");
        await office.MustAsync((KeepForInformation keep) => keep.RunAsync(
            province.Chairman, new KeepForInformation.Input(id, 0, [province.Culture, province.HomeAffairs], ""), default));
        await new DraftJourney(province).IssuedAsync();

        var incoming = Assert.Single(await LinesAsync(province, await BookAsync(province, RegisterKind.Incoming)));
        var outgoing = Assert.Single(await LinesAsync(province, await BookAsync(province, RegisterKind.Outgoing)));

        Assert.Equal(["Phòng Nội vụ", "Phòng Văn hóa và Thông tin"], incoming.Receivers.Split("; ").Order(StringComparer.Ordinal));
        Assert.Equal(office.Clock.GetUtcNow(), incoming.HandedOn);
        Assert.Equal(("01/UBND-VHTT", "Phạm Thị Lan", "UBND xã Na Mèo", "Phòng Văn hóa và Thông tin, Hà Thị Nga"),
            (outgoing.Code, outgoing.AuthorOrSigner, outgoing.Receivers, outgoing.KeptBy));
    }

    [Theory, BothDatabases]
    public async Task A_book_is_open_to_those_who_see_all_documents_of_its_agency_only(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var book = await BookAsync(province, RegisterKind.Incoming);

        foreach (var (actor, sees) in new[]
        {
            (province.Clerk, true), (province.Chairman, true), (province.Chief, true), (province.Tracker, true),
            (province.Specialist, false), (province.HeadOfCulture, false), (province.CommuneClerk, false), (province.Administrator, false),
        })
        {
            Assert.Equal(sees, await office.RunAsync((RegisterQueries queries) => queries.FindAsync(actor, book.Id, default)) is not null);
        }
    }

    private static Task<Id<IncomingDocument>> RegisterAsync(Province province, string code) => province.Office.MakeAsync((RegisterIncoming register) => register.RunAsync(
        province.Clerk,
        new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
            new IncomingCard(null, "UBND xã Na Mèo", code, new DateOnly(2021, 4, 2), "Báo cáo", "Báo cáo quý I"), [Papers.PdfFile("bc.pdf", code)]),
        default));

    private static async Task<RegisterQueries.Book> BookAsync(Province province, RegisterKind kind) =>
        (await province.Office.RunAsync((RegisterQueries queries) => queries.ListAsync(province.Clerk, default))).Single(book => book.Kind == kind);

    private static Task<IReadOnlyList<RegisterQueries.Line>> LinesAsync(Province province, RegisterQueries.Book book) =>
        province.Office.RunAsync((RegisterQueries queries) => queries.LinesAsync(book, 1, 100, default));
}
