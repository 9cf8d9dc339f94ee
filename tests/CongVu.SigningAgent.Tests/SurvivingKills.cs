using CongVu.TestOffice;

namespace CongVu.SigningAgent.Tests;

/// <summary>The agent as its own process, killed in the middle.</summary>
[Collection(Desk.Shared)]
public sealed class SurvivingKills(Desk desk)
{
    private const int Many = 30;

    [Fact]
    public async Task Thirty_files_killed_in_the_middle_are_signed_once_each_after_the_agent_came_back()
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader, [.. Enumerable.Range(1, Many).Select(number => Papers.Pdf($"Phụ lục {number}"))]);
        office.SilentAfter = 13;
        var folder = Directory.CreateTempSubdirectory("congvu-agent-").FullName;
        using (var first = AgentProcess.Start(desk.Token.Library, folder))
        using (var person = new Person(await first.AddressAsync()))
        {
            await person.PairAsync(office.Origin, FakeOffice.Code);
            var signing = person.SignAsync(await person.OpenAsync(office.AddressAt(await first.AddressAsync())), SoftToken.Pin);
            await office.Silent.Task.WaitAsync(TimeSpan.FromMinutes(2));
            first.Kill();
            await Assert.ThrowsAnyAsync<Exception>(() => signing);
        }

        office.SilentAfter = 0;
        using var second = AgentProcess.Start(desk.Token.Library, folder);
        using var again = new Person(await second.AddressAsync());
        var page = await again.OpenAsync(office.AddressAt(await second.AddressAsync()));
        var done = await again.SignAsync(page, SoftToken.Pin);

        Assert.Contains("Ký 17 tệp", page.Text, StringComparison.Ordinal);
        Assert.Contains("Đã ký đủ 17 tệp", done.Text, StringComparison.Ordinal);
        Assert.All(Enumerable.Range(1, Many), ordinal => Assert.Equal(1, office.TimesGiven(ordinal)));
    }
}
