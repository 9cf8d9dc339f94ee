using System.Net;

namespace CongVu.SigningAgent.Tests;

/// <summary>Binding the agent to an office by a short code.</summary>
[Collection(Desk.Shared)]
public sealed class PairingTests(Desk desk)
{
    [Fact]
    public async Task The_right_code_pairs_and_the_front_page_says_with_whom()
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader);
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        await person.PairAsync(office.Origin, FakeOffice.Code);
        var front = await person.OpenAsync("");

        Assert.Contains($"Vi Văn Thắng tại", front.Text, StringComparison.Ordinal);
        Assert.Contains(office.Origin, front.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_code_pairs_nothing_and_says_why()
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader);
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        var page = await person.PairAsync(office.Origin, "87654321");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("Mã ghép không đúng", page.Text, StringComparison.Ordinal);
        Assert.Contains("Chưa ghép", (await person.OpenAsync("")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://congvu.example")]
    [InlineData("ftp://congvu.example")]
    [InlineData("không phải địa chỉ")]
    public async Task An_address_over_an_open_line_is_refused(string address)
    {
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        var page = await person.PairAsync(address, FakeOffice.Code);

        Assert.Contains("https", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    [Fact]
    public async Task A_list_of_an_office_that_is_not_paired_is_not_even_fetched()
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader, TestOffice.Papers.Pdf("Công văn"));
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        var page = await person.OpenAsync(office.AddressAt(agent.Address));

        Assert.Equal((HttpStatusCode.Forbidden, false), (page.Status, page.AsksForPin));
    }
}
