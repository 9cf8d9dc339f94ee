using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CongVu.Database;
using CongVu.Organizations;
using CongVu.TestOffice;

namespace CongVu.Web.Tests;

/// <summary>What other systems can do, and what they are refused.</summary>
public sealed class InterfaceTests
{
    // An id that nobody gave.
    private static readonly Guid Someone = new("0199aaaa-bbbb-7ccc-8ddd-eeeeffff0001");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_endpoint_asks_for_a_token()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var http = new HttpClient { BaseAddress = office.Address };
        foreach (var (method, path) in await EndpointsAsync(http))
        {
            var answer = await http.SendAsync(new HttpRequestMessage(method, path) { Content = ContentFor(method, path, new { }) }, Cancel);

            Assert.True(answer.StatusCode is HttpStatusCode.Unauthorized, $"{method} {path}: {answer.StatusCode}");
        }
    }

    [Theory, BothDatabases]
    public async Task A_token_acts_with_the_rights_of_its_person_and_no_more(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var stranger = await SystemAsync(office, office.Province.CommuneClerk);
        foreach (var (method, path) in await EndpointsAsync(stranger))
        {
            var foreign = new { document = Someone, version = 1, reason = "thử", pin = "0", words = "thử", conclusion = "thử", agency = office.Province.District.Value };

            var answer = await stranger.SendAsync(new HttpRequestMessage(method, path) { Content = ContentFor(method, path, foreign) }, Cancel);

            Assert.True(method == HttpMethod.Get ? (int)answer.StatusCode < 500 : (int)answer.StatusCode is >= 400 and < 500 || path.EndsWith("verify", StringComparison.Ordinal),
                $"{method} {path}: {answer.StatusCode}");
        }
    }

    [Theory, BothDatabases]
    public async Task The_same_key_makes_one_draft_and_gives_the_same_answer(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var system = await SystemAsync(office, office.Province.Specialist);
        var key = Someone;

        var first = await StartAsync(system, office, key);
        var second = await StartAsync(system, office, key);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK), (first.Status, second.Status));
        Assert.Equal(first.Id, second.Id);
        var draft = await system.GetFromJsonAsync<JsonElement>($"/api/v1/outgoing/{first.Id}", Cancel);
        Assert.Equal("Gửi từ hệ thống một cửa", draft.GetProperty("subject").GetString());
    }

    [Fact]
    public async Task A_refusal_says_what_happened_what_is_safe_and_what_to_do()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var system = await SystemAsync(office, office.Province.Specialist);
        var draft = await StartAsync(system, office, Someone);

        var answer = await system.PostAsJsonAsync("/api/v1/outgoing/submit", new { document = draft.Id, version = 1 }, Cancel);

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.All(problem.GetProperty("refusals").EnumerateArray(), refusal => Assert.NotEmpty(refusal.GetProperty("remedy").GetString()!));
        Assert.NotEmpty(problem.GetProperty("operation").GetString()!);
    }

    private static HttpContent? ContentFor(HttpMethod method, string path, object input) =>
        method == HttpMethod.Get ? null :
        path.EndsWith("/verify", StringComparison.Ordinal) ? new ByteArrayContent([]) { Headers = { ContentType = new("application/pdf") } } :
        method == HttpMethod.Put ? new ByteArrayContent([]) { Headers = { ContentType = new("application/octet-stream") } } :
        JsonContent.Create(input);

    private static async Task<(HttpStatusCode Status, Guid Id)> StartAsync(HttpClient system, WebOffice office, Guid key)
    {
        var post = Province.PostOf(office.Province.Specialist, Role.Specialist);
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/outgoing/start")
        {
            Content = JsonContent.Create(new { post = post.Value, card = new { typeName = "Công văn", notation = "UBND-VHTT", subject = "Gửi từ hệ thống một cửa" } }),
        };
        request.Headers.Add("Idempotency-Key", $"{key}");
        var answer = await system.SendAsync(request, Cancel);
        return (answer.StatusCode, (await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("id").GetGuid());
    }

    private static async Task<HttpClient> SystemAsync(WebOffice office, Actor person)
    {
        var token = await office.Province.Office.MakeAsync((GiveSystemToken give) => give.RunAsync(
            office.Province.Administrator, new GiveSystemToken.Input(person.Person, person.Posts[0].Agency, "Một cửa điện tử", new DateOnly(2022, 4, 5)), default));
        return new HttpClient { BaseAddress = office.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", token) } };
    }

    private static async Task<List<(HttpMethod Method, string Path)>> EndpointsAsync(HttpClient http)
    {
        var description = await http.GetFromJsonAsync<JsonElement>("/api/v1/openapi.json", Cancel);
        var endpoints = description.GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => (HttpMethod.Parse(method.Name), path.Name.Replace("{id}", $"{Someone:N}", StringComparison.Ordinal).Replace("{hash}", new string('a', 64), StringComparison.Ordinal))))
            .ToList();
        Assert.True(endpoints.Count >= 40, $"{endpoints.Count} endpoints");
        return endpoints;
    }
}
