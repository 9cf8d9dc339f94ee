using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Reports;
using CongVu.Reports.SigningRates;
using CongVu.TestOffice;

namespace CongVu.Tests.Demonstration;

public sealed class QuanSonTableTests
{
    private static readonly Period March = PeriodRule.Of("month").Containing(new DateOnly(2021, 3, 1));

    // What the district's annex prints; the one misprint (96.34 % for 54 of 56) is put right.
    private static readonly string[] Annex =
    [
        "Phòng Dân tộc|2|0|0%|0|0%",
        "Trung tâm Dịch vụ nông nghiệp|8|6|75%|7|87,5%",
        "UBND xã Sơn Hà|40|40|100%|40|100%",
        "UBND xã Trung Tiến|79|79|100%|79|100%",
        "UBND xã Sơn Thủy|75|75|100%|75|100%",
        "UBND xã Trung Xuân|62|62|100%|62|100%",
        "UBND xã Tam Thanh|54|54|100%|54|100%",
        "UBND xã Trung Hạ|45|45|100%|45|100%",
        "UBND xã Na Mèo|39|39|100%|39|100%",
        "UBND xã Trung Thượng|37|37|100%|37|100%",
        "UBND xã Tam Lư|15|15|100%|15|100%",
        "UBND thị trấn Sơn Lư|90|89|98,89%|89|98,89%",
        "UBND xã Sơn Điện|56|54|96,43%|56|100%",
        "UBND xã Mường Mìn|40|35|87,5%|35|87,5%",
        "Tổng cộng|642|630|98,13%|633|98,6%",
    ];

    [Theory, BothDatabases]
    public async Task The_table_of_March_2021_comes_out_cell_by_cell_and_every_number_opens_its_list(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);

        var area = await AreaAsync(office, "H56.25");
        var table = await office.RunAsync((SigningReport report) => report.MakeAsync(area, March, default));

        var sheet = SigningSheet.Print(table).Table;
        Assert.Equal(Annex, sheet.Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Show(sheet.Numbers)).SkipWhile(IsOrdinal).Take(6))));
        Assert.True(table.Total.AddsUp);
        foreach (var row in table.Rows)
        {
            Assert.True(row.Counts.AddsUp);
            foreach (var column in Enum.GetValues<SigningColumn>())
            {
                var list = await office.MakeAsync((SigningReport report) => report.ListAsync(null, row.Unit, March, column, default));
                Assert.Equal(row.Counts.Of(column), list.Count);
            }
        }
    }

    [Theory, BothDatabases]
    public async Task Figures_are_for_people_of_the_agency_or_of_one_above_it(Engine engine)
    {
        await using var office = await LoadedProvince.OpenAsync(engine);
        var chairman = await office.ActorAsync(await PersonAsync(office, "chutich"));
        var commune = await office.ActorAsync(await PersonAsync(office, "nameo.lanhdao"));

        Assert.True((await FindAsync(office, chairman, "H56.25")).IsDone);
        Assert.True((await FindAsync(office, chairman, "H56.25.9")).IsDone);
        Assert.True((await FindAsync(office, commune, "H56.25.9")).IsDone);
        Assert.Equal("report.no-such-agency", Assert.Single((await FindAsync(office, commune, "H56.25")).Refusals).Code);
        Assert.Equal("report.no-such-agency", Assert.Single((await FindAsync(office, chairman, "H34")).Refusals).Code);
        Assert.Equal("report.no-such-agency", Assert.Single((await FindAsync(office, null, "H99")).Refusals).Code);
    }

    private static bool IsOrdinal(string cell) => int.TryParse(cell, out _);

    private static async Task<ReportArea> AreaAsync(Office office, string code) => (await FindAsync(office, null, code)).Value;

    private static Task<Outcome<ReportArea>> FindAsync(Office office, Actor? actor, string code) =>
        office.RunAsync((ReportScope scope) => scope.FindAsync(actor, code, default));

    private static Task<Id<Person>> PersonAsync(Office office, string login) => LoadedProvince.PersonAsync(office, login);
}
