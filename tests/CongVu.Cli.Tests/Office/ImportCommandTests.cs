using CongVu.Calendar;
using CongVu.Cli.Import;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Organizations.WorkDays;
using CongVu.TestOffice;
using TestHouse = CongVu.TestOffice.Office;

namespace CongVu.Cli.Tests.Office;

/// <summary>Lists entered by the people who run the machine.</summary>
public sealed class ImportCommandTests
{
    private static readonly string[] Tasks = ["Nội dung", "Đơn vị chủ trì", "Ngày văn bản", "Hạn", "Số, ký hiệu", "Người giao"];

    [Fact]
    public async Task A_list_of_tasks_counts_its_terms_by_the_days_that_the_office_decided()
    {
        var province = await Province.OpenAsync(Engine.Sqlite);
        await using var office = province.Office;
        await office.MustAsync((DecideDay decide) => decide.RunAsync(
            province.Administrator, new DecideDay.Input(new DateOnly(2021, 4, 7), CalendarDayKind.Holiday, "Lễ hội Mường Xia", "Quyết định số 12/QĐ-UBND ngày 01/4/2021", null), default));

        var imported = await ImportAsync(office, "mai", [Tasks, ["Rà soát chữ ký số", "Phòng Nội vụ", "05/4/2021", "03 ngày làm việc", "12/TB-UBND", "Vi Văn Thắng"]]);

        Assert.Equal((0, "Đã nhập 1 nhiệm vụ."), imported);
        var line = Assert.Single(await office.RunAsync((DirectiveQueries queries) =>
            queries.ListAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)), 1, 10, default)));
        Assert.Equal(new DateOnly(2021, 4, 9), line.Due);
    }

    [Fact]
    public async Task Organizations_and_people_are_entered_by_their_administrator_and_by_nobody_else()
    {
        await using var office = (await Province.OpenAsync(Engine.Sqlite)).Office;
        string[][] units = [["Tên đơn vị", "Trực thuộc"], ["Phòng Tư pháp", "UBND huyện Quan Sơn"]];
        string[][] people = [["Họ và tên", "Tên đăng nhập", "Đơn vị"], ["Hà Văn Tư", "tu.hv", "Phòng Tư pháp"]];

        var refused = await ImportAsync(office, "huong", units);
        var tooEarly = await ImportAsync(office, "quantri", people, "--password", "mot hai ba bon");
        var founded = await ImportAsync(office, "quantri", units);
        var looked = await ImportAsync(office, "quantri", people, "--dry-run");
        var entered = await ImportAsync(office, "quantri", people, "--password", "mot hai ba bon");

        Assert.Equal(1, refused.Code);
        Assert.Equal(1, tooEarly.Code);
        Assert.StartsWith("Dòng 2: Không có đơn vị “Phòng Tư pháp”", tooEarly.Said, StringComparison.Ordinal);
        Assert.Equal((0, "Đã nhập 1 cơ quan, đơn vị."), founded);
        Assert.Equal((0, "1 dòng đều nhập được; chưa nhập dòng nào."), looked);
        Assert.Equal((0, "Đã nhập 1 người."), entered);
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_name_that_nobody_bears_are_told()
    {
        await using var office = (await Province.OpenAsync(Engine.Sqlite)).Office;

        var missing = await OfficeCommandTests.RunAsync(ImportCommand.Create(), office, Path.Combine(office.Folder, "khong-co.xlsx"), "--as", "quantri");
        var stranger = await ImportAsync(office, "nguoila", [Tasks, ["Việc", "Phòng Nội vụ"]]);

        Assert.Equal(1, missing.Code);
        Assert.StartsWith("Không có tệp", missing.Said, StringComparison.Ordinal);
        Assert.Equal((1, "Không có tài khoản này."), stranger);
    }

    private static async Task<(int Code, string Said)> ImportAsync(TestHouse office, string login, string[][] rows, params string[] more)
    {
        var file = Path.Combine(office.Folder, "bang.xlsx");
        await File.WriteAllBytesAsync(file, Workbook.Of(rows).ToArray(), TestContext.Current.CancellationToken);
        var (code, said) = await OfficeCommandTests.RunAsync(ImportCommand.Create(), office, [file, "--as", login, .. more]);
        return (code, said.Trim());
    }
}
