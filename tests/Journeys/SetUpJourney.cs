using CongVu.Database;
using CongVu.Demonstration;
using CongVu.TestOffice;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>A real office made from nothing by its first administrator, as they click it.</summary>
public sealed class SetUpJourney(Chromium chromium) : Journey(chromium), IClassFixture<Chromium>
{
    private const string Password = "mot hai ba bon";

    [Fact]
    public async Task An_administrator_sets_up_an_agency_with_its_registers_people_and_certificate()
    {
        await using var office = await WebOffice.OpenEmptyAsync(Engine.Sqlite);
        using var authority = new TestAuthority("CA kiểm thử");
        authority.Publish(Path.Combine(office.Folder, "trust"));
        var page = await VisitAsync(office);

        await FoundAsync(page);
        await page.ClickAsync("button:has-text('Mở sổ đến, sổ đi, sổ bản sao')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("đã mở 3 sổ");
        await EnterAsync(page, "Nhập đơn vị từ Excel", "Tên cơ quan, đơn vị\tTrực thuộc\tChữ viết tắt\nVăn phòng\t\tVP");
        await page.GotoAsync("/thiet-lap/tiep");
        await EnterAsync(page, "Nhập người từ Excel", "Họ và tên\tTên đăng nhập\tĐơn vị\tVai trò\nLò Thị Hoa\thoa.lt\tVăn phòng\tVăn thư cơ quan");
        await page.GotoAsync("/thiet-lap/tiep");
        await CertifyAsync(page, authority);

        await page.GotoAsync("/thiet-lap/tiep");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Đã thiết lập xong");
    }

    private static async Task FoundAsync(IPage page)
    {
        await page.GotoAsync("/");
        await page.FillAsync("#AgencyName", "UBND xã Trung Hạ");
        await page.FillAsync("#Abbreviation", "UBND");
        await page.FillAsync("#PlaceName", "Trung Hạ");
        await page.FillAsync("#AdministratorName", "Hà Văn Quản");
        await page.FillAsync("#LoginName", "quantri");
        await page.FillAsync("#NewPassword", Password);
        await page.ClickAsync("button:has-text('Tạo cơ quan')");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Còn vài bước trước khi làm việc");
    }

    private static async Task EnterAsync(IPage page, string link, string list)
    {
        await page.ClickAsync($"main a:has-text('{link}')");
        await page.FillAsync("#Pasted", list);
        await page.ClickAsync("button:has-text('Kiểm tra')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 dòng đều nhập được");
        if (await page.Locator("#Password").CountAsync() > 0)
        {
            await page.FillAsync("#Password", Password);
        }

        await page.ClickAsync("main button:has-text('Nhập 1')");
        await Assertions.Expect(page.Locator("body")).ToContainTextAsync("Đã nhập 1");
    }

    private static async Task CertifyAsync(IPage page, TestAuthority authority)
    {
        await page.ClickAsync("main a:has-text('Đăng ký chứng thư')");
        await page.ClickAsync("summary:has-text('Đăng ký chứng thư')");
        await page.SetInputFilesAsync("input[name=File]", new FilePayload { Name = "ubnd.p12", MimeType = "application/x-pkcs12", Buffer = authority.Issue("UBND xã Trung Hạ", "Quan Sơn", Province.Pin) });
        await page.FillAsync("#Pin", Province.Pin);
        await page.ClickAsync("button.main:has-text('Đăng ký')");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("1 chứng thư đã đăng ký");
    }
}
