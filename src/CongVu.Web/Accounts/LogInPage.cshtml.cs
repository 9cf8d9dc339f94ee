using CongVu.Organizations;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;

namespace CongVu.Web.Accounts;

/// <summary>Đăng nhập.</summary>
[OpenToAll, EnableRateLimiting(RateLimits.LogIn)]
public sealed class LogInPage(LogIn logIn) : OfficePage
{
    [BindProperty]
    public string LoginName { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(Name = "ve", SupportsGet = true)]
    public string ReturnTo { get; set; } = "/";

    /// <summary>A form that waits for the log-in.</summary>
    public KeptForm? Kept { get; private set; }

    public async Task<IActionResult> OnPostAsync()
    {
        Kept = KeptForm.Carried(Request);
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var outcome = await logIn.RunAsync(new LogIn.Input(LoginName, Password, address), Cancel);
        if (!outcome.IsDone)
        {
            Show(outcome);
            Response.StatusCode = StatusCodes.Status200OK;
            return Page();
        }

        await SessionCookie.SignInAsync(HttpContext, outcome.Value);
        return Kept is { Fields.Count: > 0 } kept ? await SendAgainAsync(kept) : LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/");
    }

    private async Task<IActionResult> SendAgainAsync(KeptForm kept)
    {
        if (await HttpContext.RequestServices.GetRequiredService<SignedIn>().FindAsync(HttpContext) is { } card)
        {
            Who.Set(card);
        }

        return KeptForm.AskToSend(HttpContext, kept);
    }
}
