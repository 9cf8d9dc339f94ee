using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CongVu.Web.Shared;

/// <summary>
/// A form that came when it could not be taken: the session had ended, the database was away. What was typed is carried on,
/// secrets and files excepted, to be sent again by one click.
/// </summary>
/// <param name="Address">Where it was sent.</param>
/// <param name="Fields">What it held.</param>
public sealed record KeptForm(string Address, IReadOnlyList<KeyValuePair<string, string>> Fields)
{
    /// <summary>Names of hidden fields that carry a kept field begin so.</summary>
    public const string Prefix = "giu.";

    /// <summary>Name of the hidden field that carries the address.</summary>
    public const string AddressField = "giu-toi";

    private const int MostFields = 500;
    private const int MostLetters = 200_000;
    private const string Token = "__RequestVerificationToken";
    private static readonly string[] Secrets = ["Password", "OldPassword", "NewPassword", "RepeatedPassword", "Pin"];

    /// <summary>What a request held, if it is a form that one of our own pages sent.</summary>
    public static KeptForm? Of(HttpRequest request, bool withToken = false)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || !IsFromOwnPage(request))
        {
            return null;
        }

        var fields = request.Form.Where(field => !Secrets.Contains(field.Key) && (withToken || field.Key != Token) && !field.Key.StartsWith(Prefix, StringComparison.Ordinal))
            .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? ""))).ToList();
        return fields.Count > MostFields || fields.Sum(field => field.Value.Length) > MostLetters
            ? null
            : new KeptForm($"{request.Path}{request.QueryString}", fields);
    }

    /// <summary>What a log-in form carried with it.</summary>
    public static KeptForm? Carried(HttpRequest request)
    {
        var address = request.Form[AddressField].ToString();
        return !address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal) || address.Contains('\\', StringComparison.Ordinal)
            ? null
            : new KeptForm(address, [.. request.Form.Where(field => field.Key.StartsWith(Prefix, StringComparison.Ordinal))
                .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key[Prefix.Length..], value ?? "")))]);
    }

    /// <summary>The log-in page; a form that waits for it waits on it.</summary>
    public static IActionResult AskToLogIn(HttpContext http) => Of(http.Request) is { } kept
        ? Page(http, "/Accounts/LogInAgain.cshtml", kept, StatusCodes.Status401Unauthorized)
        : new ChallengeResult(SessionCookie.Scheme);

    /// <summary>The page from which a kept form is sent again.</summary>
    public static IActionResult AskToSend(HttpContext http, KeptForm kept) => Page(http, "/Shared/SendAgain.cshtml", kept, StatusCodes.Status200OK);

    // Another site's form would make people send what they never typed.
    private static bool IsFromOwnPage(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Origin.ToString(), UriKind.Absolute, out var origin) && origin.Authority == request.Host.ToString();

    private static PartialViewResult Page(HttpContext http, string view, KeptForm kept, int status)
    {
        var data = new ViewDataDictionary<KeptForm>(
            http.RequestServices.GetRequiredService<Microsoft.AspNetCore.Mvc.ModelBinding.IModelMetadataProvider>(),
            new Microsoft.AspNetCore.Mvc.ModelBinding.ModelStateDictionary())
        {
            Model = kept,
        };
        return new PartialViewResult { ViewName = view, ViewData = data, StatusCode = status };
    }
}
