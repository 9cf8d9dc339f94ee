using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Hosting;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Accounts;

/// <summary>Tài khoản: one's posts, sessions, type size, and the systems that act in one's name.</summary>
[Access]
public sealed class AccountPage(SessionQueries sessions, SystemTokenQueries tokens) : OfficePage
{
    private const int Shown = 10;

    public IReadOnlyList<SessionQueries.Line> Sessions { get; private set; } = [];

    public IReadOnlyList<SystemTokenQueries.Line> Tokens { get; private set; } = [];

    public Id<Session>? Current => Who.Session?.Id;

    public bool IsSimple => Who.Session?.IsSimple == true;

    public bool IsOpen(SessionQueries.Line line) => sessions.IsOpen(line);

    public async Task OnGetAsync()
    {
        Sessions = await sessions.ListAsync(Actor, Shown, Cancel);
        Tokens = await tokens.OwnAsync(Actor, Cancel);
    }

    public Task<IActionResult> OnPostDisplayAsync([FromServices] ChooseDisplay choose, bool isSimple) =>
        AfterAsync(() => choose.RunAsync(Actor, isSimple, Cancel), isSimple ? "Đã chuyển sang chữ to." : "Đã chuyển sang chữ thường.");

    public Task<IActionResult> OnPostEndAsync([FromServices] EndSession end, Id<Session> session) =>
        AfterAsync(() => end.RunAsync(Actor, session, Cancel), "Đã kết thúc phiên đó.");

    public Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawSystemToken withdraw, Id<SystemToken> token) =>
        AfterAsync(() => withdraw.RunAsync(Actor, token, Cancel), "Đã thu hồi mã truy cập.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(act);
        HttpContext.RequestServices.GetRequiredService<SignedIn>().Forget(Actor.Person);
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say(message);
        return Redirect("/tai-khoan");
    }
}
