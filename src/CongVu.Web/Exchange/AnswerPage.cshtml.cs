using CongVu.Documents;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Exchange;

/// <summary>Trả lời đề nghị thu hồi, cập nhật, thay thế.</summary>
[Access(Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice)]
public sealed class AnswerPage(ChangeQueries changes) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument> Id { get; set; }

    [BindProperty(Name = "notice", SupportsGet = true)]
    public Id<ChangeNotice> NoticeId { get; set; }

    public NoticesModel Notices { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public async Task<IActionResult> OnPostAsync([FromServices] AnswerChange act, int version, bool agrees, string? words)
    {
        var outcome = await ActAsync(Id, () => act.RunAsync(Actor, new AnswerChange.Input(NoticeId, version, agrees, words ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã trả lời nơi gửi.");
        return Redirect($"/van-ban-den/{Id}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        var notices = (await changes.OfIncomingAsync(Actor, Id, Cancel)).Where(notice => notice.Id == NoticeId).ToList();
        Notices = new NoticesModel(notices, true);
        return notices.Count == 0 ? Missing() : Page();
    }
}
