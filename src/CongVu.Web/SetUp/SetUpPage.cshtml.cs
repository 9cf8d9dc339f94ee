using CongVu.Organizations;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.SetUp;

/// <summary>Thiết lập ban đầu: the first agency and its administrator, in an installation that has none.</summary>
[OpenToAll]
public sealed class SetUpPage(SetUpOffice setUp, LogIn logIn) : OfficePage
{
    [BindProperty]
    public string AgencyName { get; set; } = "";

    [BindProperty]
    public string Abbreviation { get; set; } = "";

    [BindProperty]
    public string PlaceName { get; set; } = "";

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public string AdministratorName { get; set; } = "";

    [BindProperty]
    public string LoginName { get; set; } = "";

    [BindProperty]
    public string NewPassword { get; set; } = "";

    public async Task<IActionResult> OnGetAsync() => await setUp.IsNeededAsync(Cancel) ? Page() : Redirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        var input = new SetUpOffice.Input(AgencyName, Abbreviation, PlaceName, Code, AdministratorName, LoginName, NewPassword);
        if (!(await ActAsync(() => setUp.RunAsync(input, Cancel))).IsDone)
        {
            return Page();
        }

        var session = await logIn.RunAsync(new LogIn.Input(LoginName, NewPassword, HttpContext.Connection.RemoteIpAddress?.ToString() ?? ""), Cancel);
        if (session.IsDone)
        {
            await SessionCookie.SignInAsync(HttpContext, session.Value);
        }

        return Redirect("/thiet-lap/tiep");
    }
}
