using CongVu.Database;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>Một yêu cầu hỗ trợ: what was reported, what was said since, and what either side can do now.</summary>
[Access]
public sealed class HelpRequestPage(HelpQueries queries, Histories histories) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<HelpRequest> Id { get; set; }

    public HelpQueries.Detail Detail { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>What was typed when an act was refused.</summary>
    public string? Said { get; private set; }

    public string? Title { get; private set; }

    /// <summary>The last answer, which may become a page of help.</summary>
    public string LastAnswer => Said ?? Detail.Request.Messages.LastOrDefault(message => message.IsOfDesk)?.Words ?? "";

    public string Self => $"/ho-tro/{Id}";

    public async Task<IActionResult> OnGetAsync() => await LoadAsync() ? Page() : Missing();

    public async Task<IActionResult> OnGetPictureAsync() =>
        await queries.OpenPictureAsync(Actor, Id, Cancel) is { } picture ? File(picture.Content, picture.MediaType) : Missing();

    public Task<IActionResult> OnPostTakeAsync([FromServices] TakeRequest act) =>
        AfterAsync(() => act.RunAsync(Actor, new TakeRequest.Input(Id), Cancel), "Đã tiếp nhận.");

    public Task<IActionResult> OnPostAnswerAsync([FromServices] AnswerRequest act, string? words) =>
        AfterAsync(() => act.RunAsync(Actor, new AnswerRequest.Input(Id, (Said = words) ?? ""), Cancel), "Đã trả lời.");

    public Task<IActionResult> OnPostDiscussAsync([FromServices] DiscussRequest act, string? words) =>
        AfterAsync(() => act.RunAsync(Actor, new DiscussRequest.Input(Id, (Said = words) ?? ""), Cancel), "Đã gửi.");

    public Task<IActionResult> OnPostCloseAsync([FromServices] CloseRequest act) =>
        AfterAsync(() => act.RunAsync(Actor, new CloseRequest.Input(Id), Cancel), "Đã đóng yêu cầu.");

    public async Task<IActionResult> OnPostPublishAsync([FromServices] PublishArticle act, string? title, string? words)
    {
        (Title, Said) = (title, words);
        var outcome = await ActAsync(() => act.RunAsync(Actor, new PublishArticle.Input(Id, title ?? "", words ?? ""), Cancel));
        return outcome.IsDone ? Back("Đã đăng vào Trợ giúp.") : await OnGetAsync();
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string done)
    {
        var outcome = await ActAsync(Id, act);
        return outcome.IsDone ? Back(done) : await OnGetAsync();
    }

    private RedirectResult Back(string done)
    {
        Say(done);
        return Redirect(Self);
    }

    private async Task<bool> LoadAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } detail)
        {
            return false;
        }

        (Detail, History) = (detail, await histories.OfAsync(Id, Cancel));
        return true;
    }
}
