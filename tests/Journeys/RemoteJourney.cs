using CongVu.Database;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>
/// The same package signed and sealed at a remote signing service, clicked in a real browser: the administrator connects the service
/// and confirms whose keys it holds, the leader and the clerk give PIN and one-time password, other programs judge what left.
/// </summary>
[Collection(TokenKeys.Shared)]
public sealed class RemoteJourney(Chromium chromium, TokenKeys keys) : Journey(chromium), IClassFixture<Chromium>
{
    private const string Leader = "lan-1", Agency = "huyen-1";

    [Fact]
    public async Task A_package_is_signed_and_sealed_at_the_remote_service_issued_and_found_valid()
    {
        await using var service = await FakeSigningService.StartAsync((Leader, keys.Issue("Phạm Thị Lan")), (Agency, keys.Issue("UBND huyện Quan Sơn")));
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        keys.PublishTo(Path.Combine(office.Folder, "trust"));
        await ConnectAsync(await EnterAsync(office, "quantri"), service);

        await PackageSteps.ComposeAsync(await EnterAsync(office, "nga"));
        await PackageSteps.PassAsync(await EnterAsync(office, "son"));
        await PackageSteps.PassAsync(await EnterAsync(office, "duc"));
        await SignAsync(await EnterAsync(office, "lan"), service);
        var clerk = await EnterAsync(office, "huong");
        await PackageSteps.OpenForIssueAsync(clerk);
        var document = clerk.Url.Split('/')[^1];
        await IssueAsync(clerk, service);
        await PackageSteps.JudgeAsync(clerk, office.Province.Office, $"/van-ban-di/{document}");
        Assert.Equal((2, 6), (service.Authorizations, service.Signatures));
    }

    private static async Task ConnectAsync(IPage administrator, FakeSigningService service)
    {
        await administrator.GotoAsync("/chung-thu");
        await administrator.ClickAsync("main a[href='/chung-thu/ky-tu-xa']");
        await administrator.FillAsync("#Name", "Dịch vụ ký từ xa");
        await administrator.FillAsync("#Address", service.Address);
        await administrator.FillAsync("#AccessToken", FakeSigningService.Access);
        await administrator.ClickAsync("button:has-text('Khai báo')");
        await RegisterAsync(administrator, "Phạm Thị Lan, Phó Chủ tịch", Leader);
        await RegisterAsync(administrator, "Cơ quan (chữ ký số của cơ quan)", Agency);
    }

    private static async Task RegisterAsync(IPage administrator, string holder, string credential)
    {
        await administrator.SelectOptionAsync("#Holder", new SelectOptionValue { Label = holder });
        await administrator.FillAsync("#Credential", credential);
        await administrator.ClickAsync("button:has-text('Hỏi dịch vụ và đăng ký')");
        await Assertions.Expect(administrator.Locator("body")).ToContainTextAsync("Đã đăng ký chứng thư ký từ xa");
    }

    private static async Task SignAsync(IPage leader, FakeSigningService service)
    {
        await leader.ClickAsync("nav a[href='/cho-ky']");
        await PackageSteps.SignTrayAsync(leader, "Ký từ xa");
        await leader.FillAsync("#Pin", FakeSigningService.Pin);
        await leader.FillAsync("#OneTimePassword", "000000");
        await leader.ClickAsync("button:has-text('Ký 3 tệp')");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("Dịch vụ ký từ xa không ký");
        await ConfirmAsync(leader, service);
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("Văn bản đã chuyển văn thư phát hành");
    }

    private static async Task IssueAsync(IPage clerk, FakeSigningService service)
    {
        await clerk.GetByRole(AriaRole.Button, new() { Name = "Cấp số, ký từ xa", Exact = true }).ClickAsync();
        await ConfirmAsync(clerk, service);
        await Assertions.Expect(clerk.Locator("main")).ToContainTextAsync("Văn bản đã phát hành");
    }

    // The PIN at the service and the password that it has sent to the telephone.
    private static async Task ConfirmAsync(IPage signer, FakeSigningService service)
    {
        await signer.FillAsync("#Pin", FakeSigningService.Pin);
        await signer.FillAsync("#OneTimePassword", service.OneTimePassword());
        await signer.Keyboard.PressAsync("Control+Enter");
        await Assertions.Expect(signer.Locator("[role=status]").First).ToContainTextAsync("Đã ký đủ 3 tệp");
    }
}
