using CongVu.Database;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Organizations;

public sealed class ImportPeopleTests
{
    private const string Password = "mot hai ba bon";
    private static readonly string[] Headings = ["TT", "Họ và tên", "Tên đăng nhập", "Đơn vị", "Chức vụ", "Vai trò", "Thẩm quyền ký"];

    [Theory, BothDatabases]
    public async Task A_list_is_looked_at_and_then_entered_whole_with_accounts_and_posts(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(
            ["1", "Hà Văn Tuấn", "Tuan.hv", "Phòng Nội vụ", "Trưởng phòng", "Người đứng đầu đơn vị", "TL."],
            ["2", "Lò Thị Dung", "dung.lt", "UBND xã Na Mèo", "Công chức", "", ""]);

        var looked = await ImportAsync(province, sheet, isDryRun: true);
        var before = await FindAsync(office, "tuan.hv");
        var entered = await ImportAsync(province, sheet, isDryRun: false);

        Assert.Equal((2, false, 0), (looked.Value.Lines, looked.Value.IsEntered, looked.Value.Faults.Count));
        Assert.Null(before);
        Assert.True(entered.Value.IsEntered);
        var head = Assert.Single((await FindAsync(office, "tuan.hv"))!.Posts);
        Assert.Equal((Role.HeadOfUnit, province.HomeAffairs, "Trưởng phòng"), (head.Role, head.Organization, head.Title));
        Assert.Equal(Role.Specialist, Assert.Single((await FindAsync(office, "dung.lt"))!.Posts).Role);
    }

    [Theory, BothDatabases]
    public async Task One_wrong_line_keeps_all_out_and_every_fault_is_told_with_its_line(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(
            ["1", "Hà Văn Tuấn", "tuan.hv", "Phòng Nội vụ", "", "", ""],
            ["2", "Lò Thị Dung", "huong", "Phòng Không Có", "", "Vua", "X."],
            ["3", "Lò Văn Tú", "tuan.hv", "Phòng Nội vụ", "", "", ""]);

        var report = (await ImportAsync(province, sheet, isDryRun: false)).Value;

        Assert.False(report.IsEntered);
        Assert.Equal([4, 4, 4, 4, 5], report.Faults.Select(fault => fault.Line));
        Assert.Null(await FindAsync(office, "tuan.hv"));
    }

    [Theory, BothDatabases]
    public async Task Only_administrators_import_and_only_below_themselves(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Sheet(["1", "Hà Văn Tuấn", "tuan.hv", "Phòng Nội vụ", "", "", ""]);

        var refused = await office.RunAsync((ImportPeople import) => import.RunAsync(province.Clerk, new ImportPeople.Input(sheet.Value, Password, false), default));
        var weak = await office.RunAsync((ImportPeople import) => import.RunAsync(province.Administrator, new ImportPeople.Input(sheet.Value, "ngan", false), default));

        Assert.Equal([OrganizationRefusals.NotAdministrator.Code], refused.Refusals.Select(refusal => refusal.Code));
        Assert.Contains("Mật khẩu", Assert.Single(weak.Value.Faults).Words, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_list_of_people_is_refused_with_what_is_needed()
    {
        Assert.Equal(["import.not-a-sheet"], PeopleList.Form.FromFile(new MemoryStream([1, 2, 3])).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["import.no-headings"], PeopleList.Form.FromFile(Workbook.Of([["Nội dung", "Hạn"]])).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["import.no-lines"], Sheet().Refusals.Select(refusal => refusal.Code));
        Assert.Equal(["import.too-many-lines"], Many(ListRules.MostLines + 1).Refusals.Select(refusal => refusal.Code));
        Assert.Equal(ListRules.MostLines, Many(ListRules.MostLines).Value.Lines.Count);
    }

    private static Outcome<ListSheet<PersonColumn>> Many(int lines) => Sheet([.. Enumerable.Range(1, lines).Select(i => new[] { $"{i}", "Hà", $"ha.{i}", "Phòng Nội vụ", "", "", "" })]);

    private static Outcome<ListSheet<PersonColumn>> Sheet(params string[][] lines) => PeopleList.Form.FromFile(Workbook.Of([["DANH SÁCH NHÂN SỰ"], Headings, .. lines]));

    private static Task<Outcome<ImportReport>> ImportAsync(Province province, Outcome<ListSheet<PersonColumn>> sheet, bool isDryRun) =>
        province.Office.RunAsync((ImportPeople import) => import.RunAsync(province.Administrator, new ImportPeople.Input(sheet.Value, Password, isDryRun), default));

    private static Task<Actor?> FindAsync(Office office, string login) => office.RunAsync((LoadActor load) => load.ByLoginNameAsync(login, default));
}
