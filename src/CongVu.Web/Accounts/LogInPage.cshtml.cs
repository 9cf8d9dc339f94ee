using CongVu.Organizations;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Accounts;

/// <summary>Đăng nhập.</summary>
[OpenToAll]
public sealed class LogInPage(LogIn logIn) : OfficePage
{
    [BindProperty]
    public string LoginName { get; set; } = "";

    [BindProperty]
    public string Password { get; set; } = "";

    [BindProperty(Name = "ve", SupportsGet = true)]
    public string ReturnTo { get; set; } = "/";

    public async Task<IActionResult> OnPostAsync()
    {
        var address = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        var outcome = await logIn.RunAsync(new LogIn.Input(LoginName, Password, address), Cancel);
        if (!outcome.IsDone)
        {
            Show(outcome);
            Response.StatusCode = StatusCodes.Status200OK;
            return Page();
        }

        await SessionCookie.SignInAsync(HttpContext, outcome.Value);
        return LocalRedirect(Url.IsLocalUrl(ReturnTo) ? ReturnTo : "/");
    }
}
