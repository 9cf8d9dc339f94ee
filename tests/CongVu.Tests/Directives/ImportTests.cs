using CongVu.Database;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Directives.Importing;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

public sealed class ImportTests
{
    private const string Heading = "STT\tSố, ký hiệu\tNgày văn bản\tNội dung\tĐơn vị chủ trì\tĐơn vị phối hợp\tHạn xử lý\tNgười giao\n";

    [Theory, BothDatabases]
    public async Task A_pasted_list_is_checked_and_then_entered_whole(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Pasted(
            "1\t125/TB-UBND\t02/4/2021\tRà soát chữ ký số\tPhòng Văn hóa và Thông tin\tPhòng Nội vụ\t20/4/2021\tVi Văn Thắng",
            "2\t125/TB-UBND\t02/4/2021\tBáo cáo kết quả\tphong noi vu\t\t03 ngày làm việc\tUBND tỉnh",
            "3\t125/TB-UBND\t02/4/2021\tTriển khai ở xã\tUBND xã Na Mèo\t\t\tUBND tỉnh");

        var dry = await ImportAsync(province, province.Tracker, sheet, isDryRun: true);
        Assert.Equal(0, (await CountAsync(province)).Total);
        var entered = await ImportAsync(province, province.Tracker, sheet, isDryRun: false);
        var again = await ImportAsync(province, province.Tracker, sheet, isDryRun: false);

        Assert.Equal((3, false, 0), (dry.Value.Lines, dry.Value.IsEntered, dry.Value.Faults.Count));
        Assert.True(entered.Value.IsEntered);
        Assert.Equal((false, 3), (again.Value.IsEntered, again.Value.Faults.Count));
        Assert.Equal(3, (await CountAsync(province)).Total);
        var list = await office.RunAsync((DirectiveQueries queries) => queries.ListAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)), 1, 25, default));
        Assert.Equal([new DateOnly(2021, 4, 7), new DateOnly(2021, 4, 20), null], list.OrderBy(line => line.Due ?? DateOnly.MaxValue).Select(line => line.Due));
        Assert.Single(list, line => line.GivenByName == "Vi Văn Thắng");
    }

    [Theory, BothDatabases]
    public async Task One_faulty_line_keeps_all_out_and_every_fault_is_named_by_its_line(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;
        var sheet = Pasted(
            "1\t125/TB-UBND\t02/4/2021\tRà soát chữ ký số\tPhòng Văn hóa và Thông tin\t\t20/4/2021\tUBND tỉnh",
            "2\t125/TB-UBND\t31/4/2021\tBáo cáo\tSở Mây\t\tsớm\tUBND tỉnh",
            "3\t\t\t\t\t\t\tUBND tỉnh",
            "4\t125/TB-UBND\t02/4/2021\tBáo cáo\tPhòng Nội vụ\t\t01/4/2021\tUBND tỉnh");

        var outcome = await ImportAsync(province, province.Tracker, sheet, isDryRun: false);

        Assert.False(outcome.Value.IsEntered);
        Assert.Equal(
            [(3, "Ngày văn bản “31/4/2021” không phải là ngày (ngày/tháng/năm)."), (3, "Hạn “sớm” không phải là ngày (ngày/tháng/năm)."), (3, "Không có đơn vị “Sở Mây”."), (4, "Chưa ghi đơn vị chủ trì.")],
            outcome.Value.Faults.Take(4).Select(fault => (fault.Line, fault.Words)));
        Assert.Contains(outcome.Value.Faults, fault => fault.Line == 5 && fault.Words.StartsWith("Hạn xử lý trước ngày giao", StringComparison.Ordinal));
        Assert.Equal(0, (await CountAsync(province)).Total);
    }

    [Theory, BothDatabases]
    public async Task Only_those_who_follow_tasks_import_them(Engine engine)
    {
        var province = await Province.OpenAsync(engine);
        await using var office = province.Office;

        var outcome = await ImportAsync(province, province.Specialist, Pasted("1\t1/TB\t02/4/2021\tViệc\tPhòng Nội vụ\t\t\tUBND tỉnh"), isDryRun: true);

        Assert.Equal(["directive.not-tracking-office"], TaskBook.Codes(outcome));
    }

    [Fact]
    public void A_spreadsheet_is_read_and_comes_back_as_the_text_that_is_entered()
    {
        using var file = Workbook.Of(["Danh sách nhiệm vụ"], ["Nội dung", "Đơn vị chủ trì"], ["Rà soát\nchữ ký", "Phòng Nội vụ"]);

        var sheet = TaskList.Form.FromFile(file).Value;

        var line = Assert.Single(sheet.Lines);
        Assert.Equal((3, "Phòng Nội vụ"), (line.Number, line[TaskColumn.Lead]));
        Assert.Equal("Rà soát chữ ký", Assert.Single(TaskList.Form.FromPaste(sheet.ToText()).Value.Lines)[TaskColumn.Content]);
    }

    [Fact]
    public void What_is_no_list_is_refused_and_five_thousand_lines_are_the_most()
    {
        using var noSheet = new MemoryStream("không phải bảng tính"u8.ToArray());
        string[] lines = [.. Enumerable.Range(1, ListRules.MostLines).Select(number => $"{number}\t1/TB\t02/4/2021\tViệc {number}\tPhòng Nội vụ\t\t\tUBND tỉnh")];

        Assert.Equal(["import.not-a-sheet"], TaskBook.Codes(TaskList.Form.FromFile(noSheet)));
        Assert.Equal(["import.no-headings"], TaskBook.Codes(TaskList.Form.FromPaste("Việc\tĐơn vị\nRà soát\tPhòng Nội vụ")));
        Assert.Equal(["import.no-lines"], TaskBook.Codes(TaskList.Form.FromPaste(Heading)));
        Assert.Equal(ListRules.MostLines, Pasted(lines).Lines.Count);
        Assert.Equal(["import.too-many-lines"], TaskBook.Codes(TaskList.Form.FromPaste(Heading + string.Join('\n', [.. lines, "thừa\t1/TB\t\tViệc\tPhòng Nội vụ\t\t\t"]))));
    }

    private static ListSheet<TaskColumn> Pasted(params string[] lines) => TaskList.Form.FromPaste(Heading + string.Join('\n', lines)).Value;

    private static Task<Outcome<ImportReport>> ImportAsync(Province province, Actor actor, ListSheet<TaskColumn> sheet, bool isDryRun) =>
        province.Office.RunAsync((ImportTasks import) => import.RunAsync(actor, new ImportTasks.Input(province.District, sheet, isDryRun), default));

    private static Task<ClassFigures> CountAsync(Province province) => province.Office.RunAsync((DirectiveClasses classes) =>
        classes.CountAsync(province.Tracker, new TaskFilter(TaskScope.Tracking, new DateOnly(2021, 4, 5)), default));
}
