using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Accounts;

/// <summary>Đổi mật khẩu: one's own, by choice or because an administrator set it.</summary>
[Access]
public sealed class PasswordPage(SetPassword setPassword) : OfficePage
{
    internal const string Address = "/tai-khoan/mat-khau";

    private static readonly Refusal NotRepeated = new("account.password-not-repeated", "Hai lần nhập mật khẩu mới không giống nhau.", "Đồng chí nhập lại.")
    {
        Field = "RepeatedPassword",
    };

    [BindProperty]
    public string OldPassword { get; set; } = "";

    [BindProperty]
    public string NewPassword { get; set; } = "";

    [BindProperty]
    public string RepeatedPassword { get; set; } = "";

    public bool IsForced => Who.Session?.MustChangePassword == true;

    public async Task<IActionResult> OnPostAsync()
    {
        var input = new SetPassword.Input(Actor.Person, OldPassword, NewPassword) { Current = Who.Session?.Id };
        var outcome = await ActAsync(async () => NewPassword == RepeatedPassword ? await setPassword.RunAsync(Actor, input, Cancel) : NotRepeated);
        if (!outcome.IsDone)
        {
            return Page();
        }

        HttpContext.RequestServices.GetRequiredService<SignedIn>().Forget(Actor.Person);
        Say("Đã đổi mật khẩu.");
        return Redirect(IsForced ? "/" : "/tai-khoan");
    }
}
