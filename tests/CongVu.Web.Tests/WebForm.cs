using System.Net;
using System.Text.RegularExpressions;

namespace CongVu.Web.Tests;

/// <summary>A form as a browser sees it: where it goes, what it holds before anybody types.</summary>
public sealed class WebForm
{
    private readonly List<KeyValuePair<string, string>> values = [];

    public WebForm(string html, string button)
    {
        var opening = html[..(html.IndexOf('>', StringComparison.Ordinal) + 1)];
        Action = Attribute(opening, "action");
        ReadInputs(html);
        ReadAreas(html);
        ReadSelects(html);
        var pressed = Buttons(html).First(candidate => Says(candidate, button)).Value;
        var tag = pressed[..(pressed.IndexOf('>', StringComparison.Ordinal) + 1)];
        Action = Attribute(tag, "formaction") ?? Action;
        if (Attribute(tag, "name") is { } name)
        {
            values.Add(new(name, Attribute(pressed, "value") ?? ""));
        }
    }

    /// <summary>Where the form, or the pressed button, sends it.</summary>
    public string? Action { get; }

    public static bool Has(string html, string button) => Buttons(html).Any(candidate => Says(candidate, button));

    /// <summary>What is sent when these fields were filled in; a field named twice is sent twice.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Filled(IReadOnlyList<(string Name, string Value)> fields) =>
    [
        .. values.Where(value => !fields.Any(field => field.Name.Equals(value.Key, StringComparison.OrdinalIgnoreCase))),
        .. fields.Select(field => new KeyValuePair<string, string>(field.Name, field.Value)),
    ];

    private static IEnumerable<Match> Buttons(string html) => Regex.Matches(html, "<button\\b[^>]*>.*?</button>", RegexOptions.Singleline);

    private static bool Says(Match button, string words) =>
        WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(button.Value, "<kbd.*?</kbd>", ""), "<[^>]*>", "")).Trim() == words;

    private static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\b{name}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    private void ReadInputs(string html)
    {
        foreach (var tag in Regex.Matches(html, "<input\\b[^>]*>").Select(match => match.Value))
        {
            var isChosen = Attribute(tag, "type") is not ("checkbox" or "radio") || Regex.IsMatch(tag, "\\bchecked\\b");
            if (isChosen && Attribute(tag, "type") is not "file" && Attribute(tag, "name") is { } name)
            {
                values.Add(new(name, Attribute(tag, "value") ?? ""));
            }
        }
    }

    private void ReadAreas(string html)
    {
        foreach (Match area in Regex.Matches(html, "(<textarea\\b[^>]*>)(.*?)</textarea>", RegexOptions.Singleline))
        {
            values.Add(new(Attribute(area.Groups[1].Value, "name")!, WebUtility.HtmlDecode(area.Groups[2].Value).TrimStart('\n')));
        }
    }

    private void ReadSelects(string html)
    {
        foreach (Match select in Regex.Matches(html, "(<select\\b[^>]*>)(.*?)</select>", RegexOptions.Singleline))
        {
            var options = Regex.Matches(select.Groups[2].Value, "(<option\\b[^>]*>)([^<]*)").ToList();
            var chosen = options.Where(option => Regex.IsMatch(option.Groups[1].Value, "\\bselected\\b")).ToList();
            var isMany = Regex.IsMatch(select.Groups[1].Value, "\\bmultiple\\b");
            foreach (var option in chosen.Count > 0 || isMany ? chosen : [.. options.Take(1)])
            {
                values.Add(new(Attribute(select.Groups[1].Value, "name")!, Attribute(option.Groups[1].Value, "value") ?? WebUtility.HtmlDecode(option.Groups[2].Value)));
            }
        }
    }
}
