using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Thẻ hồ sơ một cửa: what was handed in on the left; handing on, completing, apologizing and answering on the right.</summary>
[Access]
public sealed class MatterPage(MatterQueries queries, OrganizationDirectory directory, PeopleQueries people, Histories histories, OfficeClock clock) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<CitizenMatter> Id { get; set; }

    public CitizenMatter Matter { get; private set; } = null!;

    public MatterActs Acts { get; private set; } = null!;

    public MatterClass Class => queries.ClassOf(Matter);

    public DateOnly Today => clock.Today;

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    /// <summary>Who may be given it.</summary>
    public IReadOnlyList<PeopleQueries.Holder> People { get; private set; } = [];

    /// <summary>The agency and its units.</summary>
    public IEnumerable<OrganizationDirectory.Entry> Units => Tree.Entries.Values.Where(entry => entry.Agency == Matter.AgencyId && entry.ExistsOn(Today)).OrderBy(entry => entry.Order);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostAssignAsync([FromServices] AssignMatter assign, int version, Id<Organization> unit, string? handler) => AfterAsync(
        () => assign.RunAsync(Actor, new AssignMatter.Input(Id, version, unit, Id<Person>.TryParse(handler ?? "", out var person) ? person : null), Cancel), "Đã giao giải quyết.");

    public Task<IActionResult> OnPostAskAsync([FromServices] AskApplicant ask, int version, string? what) =>
        AfterAsync(() => ask.RunAsync(Actor, new AskApplicant.Input(Id, version, what ?? ""), Cancel), "Đã ghi; đồng chí in phiếu yêu cầu bổ sung giao người nộp.");

    public Task<IActionResult> OnPostCompleteAsync([FromServices] CompleteMatter complete, int version) =>
        AfterAsync(() => complete.RunAsync(Actor, new CompleteMatter.Input(Id, version), Cancel), "Đã nhận đủ; hạn được tính lại.");

    public Task<IActionResult> OnPostApologizeAsync([FromServices] ApologizeForDelay apologize, int version, string? reason, DateOnly promised) =>
        AfterAsync(() => apologize.RunAsync(Actor, new ApologizeForDelay.Input(Id, version, reason ?? "", promised), Cancel), "Đã lập phiếu xin lỗi; đồng chí in, gửi người nộp.");

    public Task<IActionResult> OnPostAnswerAsync([FromServices] AnswerMatter answer, int version, MatterResult result, string? resultCode, string? note) =>
        AfterAsync(() => answer.RunAsync(Actor, new AnswerMatter.Input(Id, version, result, resultCode ?? "", note ?? ""), Cancel), "Đã trả kết quả.");

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(Id, act);
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say(message);
        return Redirect($"/ho-so-mot-cua/{Id}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } matter)
        {
            return Missing();
        }

        (Matter, Acts) = (matter, queries.ActsOf(Actor, matter));
        Tree = await directory.GetAsync(Cancel);
        History = await histories.OfAsync(Id, Cancel);
        if (Acts.Assign)
        {
            var held = await people.InAgencyAsync(matter.AgencyId, Cancel);
            People = [.. held.Where(person => person.Role is not Role.Administrator).DistinctBy(person => person.Person)];
        }

        return Page();
    }
}
