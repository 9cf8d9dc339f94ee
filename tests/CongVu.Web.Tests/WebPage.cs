using System.Net;
using System.Text.RegularExpressions;

namespace CongVu.Web.Tests;

/// <summary>A page as the server sent it.</summary>
public sealed record WebPage(string Path, HttpStatusCode Status, string Html)
{
    private static readonly Regex Forms = new("<form\\b[^>]*>.*?</form>", RegexOptions.Singleline);

    /// <summary>The words a person reads: no tags, no scripts.</summary>
    public string Text => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(Html, "<(script|style)\\b.*?</\\1>", " ", RegexOptions.Singleline), "<[^>]*>", " "));

    /// <summary>The first address on the page that fits the pattern.</summary>
    public string LinkTo(string pattern) => Regex.Matches(Html, "href=\"([^\"]+)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
        .FirstOrDefault(address => Regex.IsMatch(address, pattern)) ?? throw new InvalidOperationException($"No link like {pattern} on {Path}:\n{Text}");

    public bool HasButton(string button) => Forms.Matches(Html).Any(form => WebForm.Has(form.Value, button));

    /// <summary>The form whose button says this.</summary>
    public WebForm FormOf(string button) => Forms.Matches(Html).Where(form => WebForm.Has(form.Value, button)).Select(form => new WebForm(form.Value, button))
        .FirstOrDefault() ?? throw new InvalidOperationException($"No button “{button}” on {Path} ({Status}):\n{Text}");
}
