using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Confirming;
using CongVu.Documents;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class ConfirmingTests
{
    private const string Duty = "Giao Phòng Nội vụ rà soát danh sách cán bộ, báo cáo trước ngày 20/4/2021.";

    [Theory, BothDatabases]
    public async Task A_document_is_read_for_duties_and_only_what_is_confirmed_is_entered(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var letter = await office.MakeAsync((RegisterIncoming register) => register.RunAsync(
            province.Clerk,
            new RegisterIncoming.Input(province.District, null, IncomingOrigin.Scanned,
                new IncomingCard(null, "UBND tỉnh", "125/TB-UBND", new DateOnly(2021, 4, 2), "Thông báo", "Kết luận"), [Papers.PdfFile("tb.pdf", Duty)]), default));

        var reading = await office.RunAsync((ProposeDirectives propose) => propose.ReadAsync(province.Tracker, letter.Value, default));
        var before = await office.RunAsync((DirectiveQueries queries) => queries.OfSourceAsync(province.Tracker, letter.Value, default));
        var line = Assert.Single(reading!.Lines);
        var nothing = await ConfirmAsync(province, letter.Value);
        var noLead = await ConfirmAsync(province, letter.Value, new ConfirmDirectives.Line(line.Content, []));
        var confirmed = await ConfirmAsync(province, letter.Value, new ConfirmDirectives.Line(line.Content, [new AssignedUnit(line.Lead!.Value, AssignmentRole.Lead, line.Deadline)]));

        Assert.Empty(before);
        Assert.Equal((province.HomeAffairs, new DateOnly(2021, 4, 19)), (line.Lead!.Value, line.Deadline.Day));
        Assert.Equal(["confirming.nothing-confirmed"], TaskBook.Codes(nothing));
        Assert.Equal(["directive.no-lead"], TaskBook.Codes(noLead));
        Assert.Empty(TaskBook.Codes(confirmed));
        var directive = Assert.Single(await office.RunAsync((DirectiveQueries queries) => queries.OfSourceAsync(province.Tracker, letter.Value, default)));
        Assert.Equal(("125/TB-UBND", "UBND tỉnh", new DateOnly(2021, 4, 19)), (directive.Card.Source.Code, directive.Card.GivenBy.Name, directive.Lead!.Due!.Value));
    }

    [Theory, BothDatabases]
    public async Task Nobody_reads_or_confirms_what_they_may_not(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var letter = await Letters.RegisterAsync(province);
        var line = new ConfirmDirectives.Line("Rà soát", [new AssignedUnit(province.HomeAffairs, AssignmentRole.Lead, DeadlineChoice.None)]);

        var foreign = await office.RunAsync((ProposeDirectives propose) => propose.ReadAsync(province.CommuneChairman, letter.Value, default));
        var byForeigner = await office.DoAsync((ConfirmDirectives confirm) => confirm.RunAsync(province.CommuneChairman, new ConfirmDirectives.Input(letter.Value, [line]), default));
        var byClerk = await office.DoAsync((ConfirmDirectives confirm) => confirm.RunAsync(province.Clerk, new ConfirmDirectives.Input(letter.Value, [line]), default));
        var tooMany = await ConfirmAsync(province, letter.Value, [.. Enumerable.Repeat(line, ConfirmDirectives.MostLines + 1)]);

        Assert.Null(foreign);
        Assert.Equal(["document.not-found"], TaskBook.Codes(byForeigner));
        Assert.Equal(["directive.not-tracking-office"], TaskBook.Codes(byClerk));
        Assert.Equal(["confirming.too-many-lines"], TaskBook.Codes(tooMany));
    }

    private static Task<Outcomes.Outcome> ConfirmAsync(Province province, Guid document, params ConfirmDirectives.Line[] lines) =>
        province.Office.DoAsync((ConfirmDirectives confirm) => confirm.RunAsync(province.Tracker, new ConfirmDirectives.Input(document, lines), default));
}
