using System.Net;
using CongVu.Database;
using CongVu.Directives;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Tasks as people see them: entering, following, correcting, urging.</summary>
public sealed class TaskPagesTests
{
    private static readonly DateOnly Given = new(2021, 4, 5);

    [Fact]
    public async Task The_tracking_office_enters_follows_corrects_and_urges()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var province = office.Province;
        var late = await OpenAsync(province, "Rà soát hồ sơ", Given.AddDays(1));
        province.Office.Clock.SetTo(2021, 4, 12);
        using var tracker = await office.LogInAsync("mai");

        var monthly = await tracker.PressAsync(await tracker.OpenAsync("/nhiem-vu/moi"), "Nhập nhiệm vụ",
            ("Form.Content", "Báo cáo số liệu"), ("Form.SourceCode", "12/KH-UBND"), ("Form.SourceDate", "02/04/2021"), ("Form.GivenByOther", "UBND tỉnh"),
            ("Form.Lead", $"{province.Culture}"), ("Form.MonthlyDay", "20"));
        Assert.Contains("ngày 20 hằng tháng", monthly.Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo số liệu (kỳ tháng 4/2021)", monthly.Text, StringComparison.Ordinal);

        var sheet = await tracker.OpenAsync("/theo-doi/cham");
        Assert.Contains("Phòng Văn hóa và Thông tin: 1", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("Rà soát hồ sơ", sheet.Text, StringComparison.Ordinal);

        var corrected = await tracker.PressAsync(await tracker.OpenAsync($"/nhiem-vu/{late}/dinh-chinh"), "Đính chính", ("Form.Content", "Rà soát hồ sơ cán bộ"));
        Assert.Contains("Đã đính chính nhiệm vụ.", corrected.Text, StringComparison.Ordinal);

        var calendar = await tracker.OpenAsync("/nhiem-vu/lich?xem=theo-doi&ngay=01/04/2021");
        Assert.Contains("Rà soát hồ sơ cán bộ", calendar.Text, StringComparison.Ordinal);
        Assert.Contains("Báo cáo số liệu (kỳ tháng 4/2021)", calendar.Text, StringComparison.Ordinal);

        var list = await tracker.OpenAsync("/nhiem-vu?xem=theo-doi&loai=qua-han");
        var refused = await tracker.PressAsync(list, "Soạn công văn đôn đốc");
        Assert.Contains("Chưa chọn nhiệm vụ nào để đôn đốc.", refused.Text, StringComparison.Ordinal);
        var part = (await province.Office.RunAsync((DirectiveQueries queries) => queries.FindAsync(province.Tracker, late, default)))!.Lead!.Id;
        var draft = await tracker.PressAsync(list, "Soạn công văn đôn đốc", ("parts", $"{part}"));
        Assert.Contains("V/v đôn đốc thực hiện nhiệm vụ quá hạn", draft.Text, StringComparison.Ordinal);
        Assert.Contains("Văn bản giao việc", (await tracker.OpenAsync("/theo-doi/van-ban")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_leader_gives_back_the_days_of_a_fault()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        var id = await OpenAsync(office.Province, "Rà soát hồ sơ", Given.AddDays(10));
        office.Province.Office.Clock.SetTo(2021, 4, 8);
        using var leader = await office.LogInAsync("thang");
        using var tracker = await office.LogInAsync("mai");

        var form = await leader.OpenAsync("/theo-doi/cong-bu");
        var refused = await leader.PressAsync(form, "Cộng bù", ("Fault", "Mất điện"));
        var done = await leader.PressAsync(form, "Cộng bù",
            ("FromDay", "06/04/2021"), ("FromHour", "08:00"), ("UntilDay", "07/04/2021"), ("UntilHour", "10:00"), ("Fault", "Mất điện, Sở TTTT đo"));

        Assert.Contains("Chưa có thời gian gián đoạn", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Đã cộng bù cho 1 nhiệm vụ.", done.Text, StringComparison.Ordinal);
        Assert.Contains("cộng bù lỗi hệ thống", (await tracker.OpenAsync($"/nhiem-vu/{id}")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await tracker.OpenAsync("/theo-doi/cong-bu")).Status);
    }

    private static Task<Id<Directive>> OpenAsync(Province province, string content, DateOnly due) => province.Office.MakeAsync((OpenDirective open) => open.RunAsync(
        province.Tracker,
        new OpenDirective.Input(province.District,
            new DirectiveCard(new DirectiveSource(DirectiveSourceKind.HigherLevel, null, "125/TB-UBND", new DateOnly(2021, 4, 2), "UBND tỉnh", "Kết luận"), content, new DirectiveGiver(null, "UBND tỉnh", ""), Given),
            [new AssignedUnit(province.Culture, AssignmentRole.Lead, DeadlineChoice.On(due))]), default));
}
