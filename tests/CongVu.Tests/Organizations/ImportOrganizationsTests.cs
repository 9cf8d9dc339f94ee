using CongVu.Database;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Organizations;

public sealed class ImportOrganizationsTests
{
    private static readonly string[] Headings = ["TT", "Tên cơ quan, đơn vị", "Trực thuộc", "Loại", "Chữ viết tắt", "Địa danh", "Mã định danh"];

    [Theory, BothDatabases]
    public async Task A_list_is_entered_whole_and_a_line_may_stand_below_one_before_it(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(
            ["1", "UBND xã Mường Mìn", "UBND huyện Quan Sơn", "Cơ quan", "UBND", "Mường Mìn", "H56.25.9"],
            ["2", "Bộ phận Một cửa", "UBND xã Mường Mìn", "", "MC", "", ""],
            ["3", "Phòng Tư pháp", "", "Đơn vị", "TP", "", ""]);

        var looked = await ImportAsync(province, province.Administrator, sheet, isDryRun: true);
        var before = (await TreeAsync(office)).Entries.Count;
        var entered = await ImportAsync(province, province.Administrator, sheet, isDryRun: false);

        Assert.Equal((3, false, 0), (looked.Value.Lines, looked.Value.IsEntered, looked.Value.Faults.Count));
        Assert.True(entered.Value.IsEntered);
        var tree = await TreeAsync(office);
        Assert.Equal(before + 3, tree.Entries.Count);
        var commune = tree.ByCode("H56.25.9")!;
        Assert.Equal((OrganizationKind.Agency, province.District), (commune.Kind, commune.Parent!.Value));
        var desk = Assert.Single(tree.Entries.Values, entry => entry.Name == "Bộ phận Một cửa");
        Assert.Equal((commune.Id, commune.Id), (desk.Parent!.Value, desk.Agency));
        Assert.Equal(province.District, Assert.Single(tree.Entries.Values, entry => entry.Name == "Phòng Tư pháp").Parent);
    }

    [Theory, BothDatabases]
    public async Task One_wrong_line_keeps_all_out_and_every_fault_is_told_with_its_line(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(
            ["1", "Phòng Tư pháp", "Phòng Không Có", "Vương quốc", "", "", "H56.25"],
            ["2", "Phòng Nội vụ", "UBND huyện Quan Sơn", "", "", "", ""],
            ["3", "Phòng Y tế", "Phòng Giáo dục", "", "", "", ""],
            ["4", "Phòng Giáo dục", "", "", "", "", ""]);

        var report = (await ImportAsync(province, province.Administrator, sheet, isDryRun: false)).Value;

        Assert.False(report.IsEntered);
        Assert.Equal([2, 2, 2, 3, 4], report.Faults.Select(fault => fault.Line));
        Assert.DoesNotContain((await TreeAsync(office)).Entries.Values, entry => entry.Name == "Phòng Giáo dục");
    }

    [Theory, BothDatabases]
    public async Task Only_administrators_enter_organizations_and_none_twice(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(["1", "Phòng Tư pháp", "", "", "", "", ""]);

        var refused = await ImportAsync(province, province.Clerk, sheet, isDryRun: false);
        var first = await ImportAsync(province, province.Administrator, sheet, isDryRun: false);
        var again = await ImportAsync(province, province.Administrator, sheet, isDryRun: false);

        Assert.Equal([OrganizationRefusals.NotAdministrator.Code], refused.Refusals.Select(refusal => refusal.Code));
        Assert.True(first.Value.IsEntered);
        Assert.Contains("đã có", Assert.Single(again.Value.Faults).Words, StringComparison.Ordinal);
    }

    private static ListSheet<OrganizationColumn> Sheet(params string[][] lines) => OrganizationList.Form.FromFile(Workbook.Of([Headings, .. lines])).Value;

    private static Task<Outcome<ImportReport>> ImportAsync(Province province, Actor actor, ListSheet<OrganizationColumn> sheet, bool isDryRun) =>
        province.Office.RunAsync((ImportOrganizations import) => import.RunAsync(actor, new ImportOrganizations.Input(sheet, isDryRun), default));

    private static Task<OrganizationDirectory.Tree> TreeAsync(Office office) => office.RunAsync<OrganizationDirectory, OrganizationDirectory.Tree>(directory => directory.GetAsync(default).AsTask());
}
