using System.Net;
using CongVu.Database;
using CongVu.TestOffice;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Web.Tests;

/// <summary>Every page for everybody: who is let in, what a page weighs, what a stranger's id opens.</summary>
public sealed class PageTests
{
    private const int MostBytes = 8 * 1024;
    private static readonly string[] People = ["quantri", "huong", "thang", "duc", "mai", "son", "nga", "say"];

    [Theory, BothDatabases]
    public async Task Every_page_opens_for_those_it_names_and_for_nobody_else(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        var pages = PagesOf(office).Where(page => !page.Template.Contains('{', StringComparison.Ordinal)).ToList();
        foreach (var person in People)
        {
            using var browser = await office.LogInAsync(person);
            var actor = ActorOf(office.Province, person);
            foreach (var (template, access) in pages.Where(page => page.Access is not null))
            {
                var answer = await browser.AskAsync(new HttpRequestMessage(HttpMethod.Get, $"/{template}"));

                Assert.True(access!.Admits(actor)
                    ? answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.NotFound
                    : answer.StatusCode is HttpStatusCode.Forbidden, $"{person} at /{template}: {answer.StatusCode}");
            }
        }
    }

    [Fact]
    public async Task Without_a_log_in_every_page_of_the_office_asks_for_one()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var visitor = office.Visitor();
        foreach (var (template, _) in PagesOf(office).Where(page => page.Access is not null && !page.Template.Contains('{', StringComparison.Ordinal)))
        {
            var answer = await visitor.OpenAsync($"/{template}");

            Assert.True(answer.Path.Contains("/dang-nhap", StringComparison.Ordinal) && answer.HasButton("Đăng nhập"), $"/{template}: {answer.Path} {answer.Status}");
        }
    }

    [Fact]
    public async Task No_page_weighs_more_than_eight_kilobytes_on_the_wire()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.None, UseCookies = false }) { BaseAddress = office.Address };
        using var browser = await office.LogInAsync("huong");
        foreach (var (template, _) in PagesOf(office).Where(page => !page.Template.Contains('{', StringComparison.Ordinal)))
        {
            var request = new HttpRequestMessage(HttpMethod.Get, $"/{template}");
            request.Headers.Add("Accept-Encoding", "br");
            browser.Identify(request);

            var bytes = await (await http.SendAsync(request, TestContext.Current.CancellationToken)).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);

            Assert.True(bytes.Length <= MostBytes, $"/{template}: {bytes.Length} bytes");
        }
    }

    [Theory, BothDatabases]
    public async Task An_id_of_somebody_else_opens_nothing(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var drafter = await office.LogInAsync("nga");
        var page = await drafter.PressAsync(await drafter.OpenAsync("/du-thao/moi"), "Tạo dự thảo", ("Subject", "Việc riêng của phòng"));
        var id = page.Path.Split('/')[^1];
        using var stranger = await office.LogInAsync("say");
        foreach (var (template, _) in PagesOf(office).Where(page => page.Template.Contains("{id", StringComparison.Ordinal)))
        {
            var path = $"/{System.Text.RegularExpressions.Regex.Replace(template, "\\{id[^}]*\\}", id)}";

            var answer = await stranger.OpenAsync(path);

            Assert.True(answer.Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden, $"{path}: {answer.Status}");
            Assert.DoesNotContain("Việc riêng", answer.Html, StringComparison.Ordinal);
        }
    }

    [Theory, BothDatabases]
    public async Task A_double_click_makes_one_draft(Engine engine)
    {
        await using var office = await WebOffice.OpenAsync(engine);
        using var drafter = await office.LogInAsync("nga");
        var form = await drafter.OpenAsync("/du-thao/moi");

        var first = await drafter.PressAsync(form, "Tạo dự thảo", ("Subject", "Bấm hai lần"));
        var second = await drafter.PressAsync(form, "Tạo dự thảo", ("Subject", "Bấm hai lần"));

        Assert.Equal(first.Path, second.Path);
    }

    [Fact]
    public async Task Words_that_look_like_a_page_stay_words()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var drafter = await office.LogInAsync("nga");

        var page = await drafter.PressAsync(await drafter.OpenAsync("/du-thao/moi"), "Tạo dự thảo", ("Subject", "<script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert", page.Html, StringComparison.Ordinal);
    }

    private static List<(string Template, AccessAttribute? Access)> PagesOf(WebOffice office) =>
    [
        .. office.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => (endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.Metadata.GetMetadata<AccessAttribute>())).Distinct(),
    ];

    private static Organizations.Actor ActorOf(Province province, string person) => person switch
    {
        "quantri" => province.Administrator,
        "huong" => province.Clerk,
        "thang" => province.Chairman,
        "duc" => province.Chief,
        "mai" => province.Tracker,
        "son" => province.HeadOfCulture,
        "nga" => province.Specialist,
        _ => province.CommuneClerk,
    };
}
