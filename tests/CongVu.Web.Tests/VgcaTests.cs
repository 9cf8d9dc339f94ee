using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using CongVu.Documents;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>The protocol of the Government authority's browser tool: addresses that count once, and a callback that is not believed.</summary>
[Collection(TokenKeys.Shared)]
public sealed class VgcaTests(TokenKeys keys)
{
    [Fact]
    public async Task The_tool_fetches_signs_and_brings_back_and_its_addresses_count_once()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var id = await office.AwaitSignatureAsync(("phu-luc.pdf", Papers.Pdf("Phụ lục")));
        using var leader = await office.Web.LogInAsync("lan");
        var handed = await leader.PressAsync(await leader.OpenAsync($"/cho-ky/{id}"), "Ký bằng USB token");
        using var tool = Tool(office);
        var orders = OrdersOn(handed);

        var first = await tool.SignAsync(orders[0]);
        var half = await office.FindAsync(id);
        var second = await tool.SignAsync(orders[1]);
        var back = await leader.OpenAsync(handed.Path);
        using var stranger = new HttpClient();

        Assert.True(first.Taken && second.Taken, first.Message + second.Message);
        Assert.Equal(OutgoingState.AwaitingSignature, half.State);
        Assert.Contains("Đã ký đủ 2 tệp", back.Text, StringComparison.Ordinal);
        Assert.Equal(OutgoingState.AwaitingIssue, (await office.FindAsync(id)).State);
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.GetAsync(orders[0]["FileName"])).StatusCode);
        Assert.Equal(0, await CommandLineVerifier.ExitCodeAsync(office.Province.Office, (await office.FindAsync(id)).Parts.Select(part => office.PathOf(part.Signed!.Value))));
    }

    [Fact]
    public async Task A_callback_that_lies_changes_nothing_and_an_address_of_another_file_opens_nothing()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var id = await office.AwaitSignatureAsync();
        using var leader = await office.Web.LogInAsync("lan");
        var handed = await leader.PressAsync(await leader.OpenAsync($"/cho-ky/{id}"), "Ký bằng USB token");
        var order = Assert.Single(OrdersOn(handed));
        using var silent = new FakeVgcaTool(keys.KeyFile, TokenKeys.FilePin, office.Province.Office.Clock.GetUtcNow()) { BringsNothing = true };
        using var altering = new FakeVgcaTool(keys.KeyFile, TokenKeys.FilePin, office.Province.Office.Clock.GetUtcNow()) { Tamper = signed => [.. Papers.Pdf("Bản khác"), .. signed] };
        using var other = new FakeVgcaTool(keys.Issue("Vi Văn Thắng"), TokenKeys.FilePin, office.Province.Office.Clock.GetUtcNow());
        using var stranger = new HttpClient();

        var lied = await silent.SignAsync(order);
        var afterLie = await leader.OpenAsync(handed.Path);
        var altered = await altering.SignAsync(order);
        var byOther = await other.SignAsync(order);
        var wrong = await stranger.GetAsync(Regex.Replace(order["FileName"], "/[0-9a-f]{64}/", $"/{new string('0', 64)}/"));

        Assert.Equal(0, lied.Told);
        Assert.Contains("Đã ký 0/1 tệp", afterLie.Text, StringComparison.Ordinal);
        Assert.Contains("không phải là tệp", altered.Message, StringComparison.Ordinal);
        Assert.Contains("không phải của", byOther.Message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        var draft = await office.FindAsync(id);
        Assert.Equal(OutgoingState.AwaitingSignature, draft.State);
        Assert.All(draft.Parts, part => Assert.Null(part.Signed));
    }

    private FakeVgcaTool Tool(TokenOffice office) => new(keys.KeyFile, TokenKeys.FilePin, office.Province.Office.Clock.GetUtcNow());

    private static List<Dictionary<string, string>> OrdersOn(WebPage page) =>
        JsonSerializer.Deserialize<List<Dictionary<string, string>>>(WebUtility.HtmlDecode(Regex.Match(page.Html, "data-vgca=\"([^\"]+)\"").Groups[1].Value))!;
}
