using System.Globalization;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Documents.Tray;
using CongVu.Ledger;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>Many packages beside one USB token in one act, with the agent as a process of its own that is killed in the middle; then the agency's token.</summary>
[Collection(TokenKeys.Shared)]
public sealed class TokenBatchTests(TokenKeys keys)
{
    // CONGVU_BATCH=300 for the whole of it.
    private static readonly int Packages = int.Parse(Environment.GetEnvironmentVariable("CONGVU_BATCH") ?? "12", CultureInfo.InvariantCulture);

    [Fact]
    public async Task A_tray_signed_beside_the_token_goes_on_after_the_agent_was_killed_and_nothing_is_signed_twice_or_left_in_silence()
    {
        await using var office = await TokenOffice.OpenAsync(keys);
        var documents = new List<Id<OutgoingDocument>>();
        for (var number = 1; number <= Packages; number++)
        {
            documents.Add(await office.AwaitSignatureAsync(("phu-luc.pdf", Papers.Pdf($"Phụ lục {number}"))));
        }

        using var leader = await office.Web.LogInAsync("lan");
        using var clerk = await office.Web.LogInAsync("huong");
        var folder = Directory.CreateTempSubdirectory("congvu-agent-").FullName;
        var handed = await leader.PressAsync(await leader.OpenAsync("/cho-ky"), "Ký bằng USB token", await TickedAsync(office, documents));
        var batch = (await office.Province.Office.RunAsync((SignTray tray) => tray.OpenBatchesAsync(office.Province.ViceChairman, default))).Single().Id;
        await KillInTheMiddleAsync(office, leader, handed, folder, batch);
        var half = await FindAsync(office, batch);

        using var second = AgentProcess.Start(keys.Token.Library, folder);
        using var agent = new AgentBrowser(await second.AddressAsync());
        var resumed = await leader.PressAsync(await leader.OpenAsync($"/cho-ky/lo/{batch}"), "Ký bằng USB token");
        var rest = await agent.SignAsync(await agent.FollowAsync(resumed.LinkTo("/ky\\?phieu=")), SoftToken.Pin);
        var whole = await FindAsync(office, batch);

        Assert.InRange(half.Count(BatchLineState.Signed), 3, (2 * Packages) - 1);
        Assert.Contains($"Đã ký đủ {(2 * Packages) - half.Count(BatchLineState.Signed)} tệp", rest.Text, StringComparison.Ordinal);
        Assert.All(whole.Lines, line => Assert.Equal(BatchLineState.Signed, line.State));
        Assert.NotNull(whole.FinishedAt);
        Assert.True((await office.Province.Office.RunAsync((VerifyLedger verify) => verify.RunAsync(default))).IsIntact);
        await SealAsync(office, clerk, agent, documents);
    }

    private static async Task SealAsync(TokenOffice office, Browser clerk, AgentBrowser agent, List<Id<OutgoingDocument>> documents)
    {
        await TokenSigningTests.PairAsync(clerk, agent, office);
        foreach (var chunk in documents.Chunk(IssueTogether.Most))
        {
            var sealing = await clerk.PressAsync(await clerk.OpenAsync("/cho-phat-hanh?tat-ca=true"), "Cấp số, ký bằng USB token");
            var done = await agent.SignAsync(await agent.FollowAsync(sealing.LinkTo("/ky\\?phieu=")), SoftToken.Pin);
            var back = await clerk.OpenAsync(sealing.Path);
            Assert.Contains($"Đã ký đủ {2 * chunk.Length} tệp", done.Text, StringComparison.Ordinal);
            Assert.Contains("Văn bản đã phát hành", back.Text, StringComparison.Ordinal);
        }

        var issued = new List<OutgoingDocument>();
        foreach (var id in documents)
        {
            issued.Add(await office.FindAsync(id));
        }

        Assert.All(issued, document => Assert.Equal(OutgoingState.Issued, document.State));
        Assert.Equal(Enumerable.Range(1, documents.Count), issued.Select(document => document.Number!.Value).Order());
        var sealedFiles = issued.Take(5).SelectMany(document => document.Parts).Select(part => office.PathOf(part.Sealed!.Value)).ToList();
        Assert.Equal(0, await CommandLineVerifier.ExitCodeAsync(office.Province.Office, sealedFiles));
    }

    private async Task KillInTheMiddleAsync(TokenOffice office, Browser leader, WebPage handed, string folder, Id<SigningBatch> batch)
    {
        using var first = AgentProcess.Start(keys.Token.Library, folder);
        using var agent = new AgentBrowser(await first.AddressAsync());
        await TokenSigningTests.PairAsync(leader, agent, office);
        var signing = agent.SignAsync(await agent.FollowAsync(handed.LinkTo("/ky\\?phieu=")), SoftToken.Pin);
        while (!signing.IsCompleted && (await FindAsync(office, batch)).Count(BatchLineState.Signed) < 3)
        {
            await Task.Delay(5);
        }

        first.Kill();
        await Assert.ThrowsAnyAsync<Exception>(() => signing);
    }

    private static async Task<SignTray.Batch> FindAsync(TokenOffice office, Id<SigningBatch> batch) =>
        (await office.Province.Office.RunAsync((SignTray tray) => tray.FindBatchAsync(office.Province.ViceChairman, batch, default)))!;

    private static async Task<(string Name, string Value)[]> TickedAsync(TokenOffice office, List<Id<OutgoingDocument>> documents)
    {
        var ticked = new List<(string, string)>();
        foreach (var id in documents)
        {
            ticked.Add(("pick", $"{id}:{(await office.FindAsync(id)).Version}"));
        }

        return [.. ticked];
    }
}
