using System.Net;

namespace CongVu.SigningAgent.Tests;

/// <summary>Who may speak to the agent: its own pages, links, and the state alone to a paired office.</summary>
[Collection(Desk.Shared)]
public sealed class KeepingTheDoor(Desk desk)
{
    private const string Stranger = "https://ke-xau.example";

    [Fact]
    public async Task A_paired_office_learns_the_state_even_from_a_public_page()
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader);
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);
        await person.PairAsync(office.Origin, FakeOffice.Code);

        using var asked = await person.AskAsync(HttpMethod.Options, "v1/state", ("Origin", office.Origin), ("Access-Control-Request-Private-Network", "true"));
        using var state = await person.AskAsync(HttpMethod.Get, "v1/state", ("Origin", office.Origin));

        Assert.Equal("true", asked.Headers.GetValues("Access-Control-Allow-Private-Network").Single());
        Assert.Equal(office.Origin, state.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("Vi Văn Thắng", System.Text.RegularExpressions.Regex.Unescape(await state.Content.ReadAsStringAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("v1/state", Stranger)]
    [InlineData("", Stranger)]
    [InlineData("v1/state", "null")]
    public async Task Another_origin_learns_nothing(string address, string origin)
    {
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        using var answer = await person.AskAsync(HttpMethod.Get, address, ("Origin", origin));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
        Assert.Equal("", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_name_that_was_bent_to_this_machine_is_refused()
    {
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        using var bent = await person.AskAsync(HttpMethod.Get, "", ("Host", $"ke-xau.example:{agent.Address.Port}"));
        using var straight = await person.AskAsync(HttpMethod.Get, "", ("Host", $"127.0.0.1:{agent.Address.Port}"));

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (bent.StatusCode, straight.StatusCode));
    }

    [Fact]
    public async Task A_link_on_a_strangers_page_opens_the_front_page_and_nothing_behind_it()
    {
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        using var front = await person.AskAsync(HttpMethod.Get, "", ("Sec-Fetch-Site", "cross-site"));
        using var state = await person.AskAsync(HttpMethod.Get, "v1/state", ("Sec-Fetch-Site", "cross-site"));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (front.StatusCode, state.StatusCode));
    }

    [Theory]
    [InlineData(Stranger)]
    [InlineData(null)]
    public async Task A_form_of_somebody_else_signs_nothing_even_with_the_right_pin(string? origin)
    {
        await using var office = await FakeOffice.OpenAsync(desk.Leader, TestOffice.Papers.Pdf("Công văn"));
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);
        await person.PairAsync(office.Origin, FakeOffice.Code);
        var page = await person.OpenAsync(office.AddressAt(agent.Address));

        var answer = await person.PostAsync(origin, "ky", ("form", page.Hidden("form")), ("phieu", page.Hidden("phieu")), ("pin", TestOffice.SoftToken.Pin));

        Assert.Equal((HttpStatusCode.Forbidden, 0), (answer.Status, office.TimesGiven(1)));
    }

    [Fact]
    public async Task A_form_without_the_word_of_our_forms_is_refused()
    {
        await using var agent = await Agent.StartAsync(desk.Token.Library);
        using var person = new Person(agent.Address);

        var answer = await person.PostAsync("ghep", ("form", "đoán mò"), ("may-chu", "https://may-chu.example"), ("ma", FakeOffice.Code));

        Assert.Equal(HttpStatusCode.Forbidden, answer.Status);
    }
}
