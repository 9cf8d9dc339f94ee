using System.Net;
using CongVu.Database;
using CongVu.Demonstration;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>A real office made from nothing: the set-up over HTTP and without scripts.</summary>
public sealed class SetUpTests
{
    private const string Password = "mot hai ba bon";
    private const string Units = "Tên cơ quan, đơn vị\tTrực thuộc\tLoại\tChữ viết tắt\nVăn phòng\t\t\tVP\nPhòng Kinh tế\t\tĐơn vị\tKT";
    private const string People = "Họ và tên\tTên đăng nhập\tĐơn vị\tChức vụ\tVai trò\tThẩm quyền ký\nLò Thị Hoa\thoa.lt\tVăn phòng\tVăn thư\tVăn thư cơ quan\t\nVi Văn Nam\tnam.vv\tUBND xã Trung Hạ\tChủ tịch\tLãnh đạo cơ quan\tTM.";

    [Theory, BothDatabases]
    public async Task An_empty_installation_becomes_an_office_whose_clerk_registers_a_letter(Engine engine)
    {
        await using var office = await WebOffice.OpenEmptyAsync(engine);
        using var administrator = office.Visitor();
        using var authority = new TestAuthority("CA kiểm thử");
        authority.Publish(Path.Combine(office.Folder, "trust"));

        var page = await administrator.OpenAsync("/");
        Assert.Equal("/thiet-lap", page.Path);
        page = await administrator.PressAsync(page, "Tạo cơ quan", Office(Password));
        page = await administrator.PressAsync(page, "Mở sổ đến, sổ đi, sổ bản sao");
        Assert.Contains("đã mở 3 sổ", page.Text, StringComparison.Ordinal);
        await EnterListAsync(administrator, "/quan-tri/co-quan/nhap-excel", Units, "Nhập 2 cơ quan, đơn vị");
        await EnterListAsync(administrator, "/quan-tri/nguoi/nhap-excel", People, "Nhập 2 người", ("Password", Password));
        await administrator.PressAsync(await administrator.OpenAsync("/chung-thu"), "Đăng ký", [("File", "ubnd.p12", authority.Issue("UBND xã Trung Hạ", "Quan Sơn", Province.Pin))], ("Pin", Province.Pin));
        page = await administrator.OpenAsync("/thiet-lap/tiep");
        Assert.Contains("Đã thiết lập xong", page.Text, StringComparison.Ordinal);

        using var clerk = await office.LogInAsync("hoa.lt");
        page = await clerk.PressAsync(await clerk.OpenAsync("/"), "Đổi mật khẩu", ("OldPassword", Password), ("NewPassword", "nam sau bay tam"), ("RepeatedPassword", "nam sau bay tam"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        page = await clerk.PressAsync(await clerk.OpenAsync("/van-ban-den/vao-so"), "Tải lên và xem", [("file", "cong-van.pdf", Papers.Pdf("Về việc ký số"))]);
        page = await clerk.PressAsync(page, "Vào sổ", ("IssuerName", "UBND huyện Quan Sơn"), ("Code", "12/UBND-VP"), ("IssueDate", "02/04/2021"), ("TypeName", "Công văn"), ("Subject", "Về việc ký số"));
        Assert.Contains("12/UBND-VP", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_set_up_refuses_a_weak_password_keeps_what_was_typed_and_is_gone_afterwards()
    {
        await using var office = await WebOffice.OpenEmptyAsync(Engine.Sqlite);
        using var administrator = office.Visitor();

        var page = await administrator.PressAsync(await administrator.OpenAsync("/thiet-lap"), "Tạo cơ quan", Office("ngan"));
        Assert.NotEqual(HttpStatusCode.OK, page.Status);
        Assert.Contains("UBND xã Trung Hạ", page.Html, StringComparison.Ordinal);
        await administrator.PressAsync(page, "Tạo cơ quan", Office(Password));

        using var stranger = office.Visitor();
        Assert.EndsWith("/dang-nhap", (await stranger.OpenAsync("/thiet-lap")).Path.Split('?')[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_list_is_told_line_by_line_and_nothing_of_it_is_entered()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var administrator = await office.LogInAsync("quantri");
        var page = await administrator.OpenAsync("/quan-tri/nguoi/nhap-excel");

        page = await administrator.PressAsync(page, "Kiểm tra", ("Pasted", "Họ và tên\tTên đăng nhập\tĐơn vị\nLò Thị Hoa\thoa.lt\tPhòng Không Có\nHà Văn Ba\tHUONG\tPhòng Nội vụ"));

        Assert.Contains("Không có đơn vị “Phòng Không Có”", page.Text, StringComparison.Ordinal);
        Assert.False(page.HasButton("Nhập 2 người"));
        page = await administrator.PressAsync(page, "Kiểm tra", ("Pasted", "Tên\tĐơn vị\nHoa\tPhòng Nội vụ"));
        Assert.Contains("Không thấy dòng tiêu đề", page.Text, StringComparison.Ordinal);
    }

    private static (string, string)[] Office(string password) =>
    [
        ("AgencyName", "UBND xã Trung Hạ"), ("Abbreviation", "UBND"), ("PlaceName", "Trung Hạ"), ("Code", "H56.25.11"),
        ("AdministratorName", "Hà Văn Quản"), ("LoginName", "quantri"), ("NewPassword", password),
    ];

    private static async Task EnterListAsync(Browser administrator, string address, string list, string button, params (string, string)[] fields)
    {
        var page = await administrator.PressAsync(await administrator.OpenAsync(address), "Kiểm tra", ("Pasted", list));
        Assert.Contains("2 dòng đều nhập được", page.Text, StringComparison.Ordinal);
        page = await administrator.PressAsync(page, button, fields);
        Assert.Contains("Đã nhập 2", page.Text, StringComparison.Ordinal);
    }
}
