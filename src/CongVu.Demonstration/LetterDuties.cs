using CongVu.Directives;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>What a letter asks of units, entered as tasks by the office that follows them.</summary>
internal sealed class LetterDuties(Stage stage, Founding founding)
{
    private static readonly DirectiveSource HaTinhLetter = new(
        DirectiveSourceKind.OwnDocument, null, "3346/UBND-TH1", new DateOnly(2020, 5, 28), "UBND tỉnh Hà Tĩnh", "Đôn đốc việc ký số và thực hiện ý kiến chỉ đạo");

    // The letter of Triệu Sơn leaves its number and its day blank.
    private static readonly DirectiveSource TrieuSonLetter = DirectiveSource.Programme("Công văn tháng 8 năm 2020 khắc phục hạn chế xử lý văn bản điện tử");

    public async Task HaTinhAsync(Id<Organization> province, Id<Organization> department, CancellationToken cancel)
    {
        var office = await founding.UnitAsync(province, "Văn phòng Đoàn ĐBQH, HĐND và UBND tỉnh", "VP", "Hà Tĩnh", cancel);
        var tracker = await founding.PersonAsync(office, "Phan Thị Thảo", "hatinh.theodoi", Role.TrackingOffice, "Chuyên viên tổng hợp", null, cancel);
        var letter = new DirectiveCard(HaTinhLetter, "", new DirectiveGiver(null, "Phan Đình Khoa", "Chủ tịch"), new DateOnly(2020, 5, 28));
        await OpenAsync(tracker, province, letter, "Ký số mọi phụ lục, biểu mẫu kèm văn bản trình; bảng tính Excel chuyển sang PDF rồi ký số", department, new DateOnly(2020, 6, 19), cancel);
        await OpenAsync(tracker, province, letter, "Báo cáo kết quả thực hiện ý kiến chỉ đạo từ ngày 20/5 đến ngày 20/6/2020 theo mẫu", department, new DateOnly(2020, 6, 20), cancel);
        await OpenAsync(tracker, province, letter, "Cập nhật nội dung chỉ đạo lên phần mềm, hằng tháng tổng hợp báo cáo tại họp giao ban", office, new DateOnly(2020, 6, 30), cancel);
    }

    public async Task TrieuSonAsync(Id<Organization> district, Id<Organization> commune, CancellationToken cancel)
    {
        var office = await founding.UnitAsync(district, "Văn phòng HĐND và UBND", "VP", "Triệu Sơn", cancel);
        var culture = await founding.UnitAsync(district, "Phòng Văn hóa và Thông tin", "VHTT", "Triệu Sơn", cancel);
        var tracker = await founding.PersonAsync(office, "Lê Văn Cường", "trieuson.theodoi", Role.TrackingOffice, "Chuyên viên", null, cancel);
        var letter = new DirectiveCard(TrieuSonLetter, "", new DirectiveGiver(null, "Lê Xuân Trường", "Phó Chủ tịch"), new DateOnly(2020, 8, 20));
        await OpenAsync(tracker, district, letter, "Từ 01/9/2020 toàn bộ văn bản được tạo lập, trao đổi, xử lý và ký số trên môi trường điện tử", commune, new DateOnly(2020, 9, 1), cancel);
        await OpenAsync(tracker, district, letter, "Đăng ký chứng thư số cho người và cơ quan còn thiếu", commune, new DateOnly(2020, 8, 31), cancel);
        await OpenAsync(tracker, district, letter, "Không tiếp nhận văn bản giấy, trả lại hồ sơ sai quy trình, báo cáo Chủ tịch", office, new DateOnly(2020, 9, 30), cancel);
        await OpenAsync(tracker, district, letter, "Giải quyết khó khăn, vướng mắc của các đơn vị khi xử lý, ký số văn bản điện tử", culture, new DateOnly(2020, 9, 30), cancel);
    }

    private Task OpenAsync(Actor tracker, Id<Organization> agency, DirectiveCard letter, string content, Id<Organization> unit, DateOnly due, CancellationToken cancel) =>
        stage.MakeAsync((OpenDirective open) => open.RunAsync(
            tracker, new OpenDirective.Input(agency, letter with { Content = content }, [new AssignedUnit(unit, AssignmentRole.Lead, DeadlineChoice.On(due))]), cancel));
}
