using CongVu.Organizations;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Accounts;

/// <summary>Đăng xuất.</summary>
[Access]
public sealed class LogOutPage(LogOut logOut) : OfficePage
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (SessionCookie.SessionOf(User) is { } session)
        {
            await logOut.RunAsync(session, Cancel);
            HttpContext.RequestServices.GetRequiredService<SignedIn>().Forget(session);
        }

        await HttpContext.SignOutAsync(SessionCookie.Scheme);
        return Redirect("/dang-nhap");
    }
}
