using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Signing;
using CongVu.TestOffice;
using CongVu.Web.Tests;
using Microsoft.Playwright;

namespace CongVu.Journeys;

/// <summary>
/// A package of Word, Excel and PDF files from its author's desk out of the house, clicked in a real browser: LibreOffice converts,
/// the leader's key is on a token beside the real agent, the agency's on the server, other programs judge what left.
/// </summary>
[Collection(TokenKeys.Shared)]
public sealed class TokenJourney(Chromium chromium, TokenKeys keys) : Journey(chromium), IClassFixture<Chromium>
{
    [Fact]
    public async Task A_package_is_converted_approved_signed_beside_the_token_with_two_clicks_and_one_pin_sealed_issued_and_found_valid()
    {
        var folder = Directory.CreateTempSubdirectory("congvu-agent-").FullName;
        using var agent = AgentProcess.Start(keys.Token.Library, folder);
        var place = await agent.AddressAsync();
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite, place.Port);
        keys.PublishTo(Path.Combine(office.Folder, "trust"));
        await office.Province.Office.MakeAsync((RegisterCertificate register) => register.RunAsync(
            office.Province.Administrator, new RegisterCertificate.Input(office.Province.District, office.Province.ViceChairman.Person, keys.Certificate, ""), default));

        await PackageSteps.ComposeAsync(await EnterAsync(office, "nga"));
        await PackageSteps.PassAsync(await EnterAsync(office, "son"));
        await PackageSteps.PassAsync(await EnterAsync(office, "duc"));
        var leader = await EnterAsync(office, "lan");
        await PairAsync(leader);
        await SignAsync(leader);
        var clerk = await EnterAsync(office, "huong");
        await IssueAsync(clerk);
        await PackageSteps.JudgeAsync(clerk, office.Province.Office, clerk.Url);
    }

    // Once in the life of a machine: the code from the office's page into the agent's, which opens in a window of its own.
    private static async Task PairAsync(IPage leader)
    {
        await leader.GotoAsync("/bac-si-ky-so");
        await leader.ClickAsync("button:has-text('Lấy mã ghép')");
        var code = Regex.Match(await leader.Locator(".code").InnerTextAsync(), "[0-9 ]+").Value;
        var agent = await leader.RunAndWaitForPopupAsync(() => leader.ClickAsync("a[data-pair]"));
        await agent.FillAsync("#ma", code);
        await agent.ClickAsync("button:has-text('Ghép')");
        await Assertions.Expect(agent.Locator("h1")).ToHaveTextAsync("Sẵn sàng ký số");
        await agent.CloseAsync();
    }

    private static async Task SignAsync(IPage leader)
    {
        var clicks = await Clicks.CountAsync(leader);
        await leader.GotoAsync("/cho-ky");
        await PackageSteps.SignTrayAsync(leader, "Ký bằng USB token");
        await Assertions.Expect(leader.Locator("#pin")).ToBeFocusedAsync();
        await leader.Keyboard.TypeAsync(SoftToken.Pin);
        await leader.Keyboard.PressAsync("Enter");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("Đã ký đủ 3 tệp");
        Assert.Equal(2, clicks.Count);
        await leader.ClickAsync("a:has-text('Về CongVu')");
        await Assertions.Expect(leader.Locator("main")).ToContainTextAsync("Văn bản đã chuyển văn thư phát hành");
    }

    private static async Task IssueAsync(IPage clerk)
    {
        await PackageSteps.OpenForIssueAsync(clerk);
        await clerk.FillAsync("#Pin", Province.Pin);
        await clerk.ClickAsync("button:has-text('Cấp số và phát hành')");
        await Assertions.Expect(clerk.Locator("body")).ToContainTextAsync("Đã phát hành");
    }
}
