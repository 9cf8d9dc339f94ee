using System.Text.RegularExpressions;

namespace CongVu.Web.Tests;

public sealed partial class FormTests
{
    private static readonly string Web = Path.Combine(AppContext.BaseDirectory.Split("/tests/")[0], "src", "CongVu.Web");

    // Where nobody is signed in yet, where leaving is all that is asked, and where the kept form brings its own.
    private static readonly string[] WithoutToken = ["LogInAgain.cshtml", "Layout.cshtml", "SendAgain.cshtml"];

    /// <summary>The framework adds the token only to forms without an address; a form that names one has to ask for it.</summary>
    [Fact]
    public void Every_posting_form_with_an_address_asks_for_the_token_of_the_session()
    {
        var forms = Directory.EnumerateFiles(Web, "*.cshtml", SearchOption.AllDirectories).Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Where(file => !WithoutToken.Contains(Path.GetFileName(file)))
            .SelectMany(file => Form().Matches(File.ReadAllText(file)).Select(match => (Name: Path.GetRelativePath(Web, file), Tag: match.Value))).ToList();

        var addressed = forms.Where(form => form.Tag.Contains("method=\"post\"", StringComparison.Ordinal) && form.Tag.Contains(" action=", StringComparison.Ordinal)).ToList();

        Assert.True(addressed.Count > 20, $"{addressed.Count} forms");
        Assert.Empty(addressed.Where(form => !form.Tag.Contains("asp-antiforgery=\"true\"", StringComparison.Ordinal)).Select(form => $"{form.Name}: {form.Tag}"));
    }

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Form();
}
