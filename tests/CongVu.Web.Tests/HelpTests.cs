using System.Net;
using System.Text.RegularExpressions;
using CongVu.Database;
using CongVu.Web.Help;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Web.Tests;

public sealed partial class HelpTests
{
    [Fact]
    public async Task Help_names_every_button_of_its_screens_in_the_same_words_and_every_page_opens()
    {
        await using var office = await WebOffice.OpenAsync(Engine.Sqlite);
        using var clerk = await office.LogInAsync("huong");
        var topics = office.Services.GetRequiredService<HelpTopics>().All;
        var missing = new List<string>();

        foreach (var topic in topics)
        {
            Assert.Equal(HttpStatusCode.OK, (await clerk.OpenAsync($"/tro-giup/{topic.Key}")).Status);
            var text = Bare(await File.ReadAllTextAsync(Sources.Web + topic.View));
            foreach (var screen in topic.Screens)
            {
                var buttons = Buttons().Matches(await File.ReadAllTextAsync(Sources.Web + screen)).Select(match => Bare(match.Groups[1].Value)).Where(words => words.Length > 1);
                missing.AddRange(buttons.Where(words => !text.Contains(words, StringComparison.Ordinal)).Select(words => $"{topic.Key}: “{words}” of {screen}"));
            }
        }

        Assert.NotEmpty(topics);
        Assert.True(missing.Count == 0, string.Join('\n', missing.Distinct()));
    }

    private static string Bare(string html) => Spaces().Replace(WebUtility.HtmlDecode(Tags().Replace(html, " ")), " ").Trim();

    // What a button says up to the first computed word.
    [GeneratedRegex("""<button(?![^>]*class="link")[^>]*>([^<@]+)""")]
    private static partial Regex Buttons();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
