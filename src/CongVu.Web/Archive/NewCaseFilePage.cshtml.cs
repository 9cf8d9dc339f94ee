using CongVu.Archive;
using CongVu.Calendar;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Mở hồ sơ: by a line of this year's plan, or beside it.</summary>
[Access]
public sealed class NewCaseFilePage(OpenCaseFile open, FilingPlanQueries plans, OfficeClock clock) : OfficePage
{
    [BindProperty]
    public Id<Post> Post { get; set; }

    [BindProperty]
    public string? Heading { get; set; }

    [BindProperty]
    public string? Notation { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public Retention Retention { get; set; } = Retention.Years10;

    [BindProperty]
    public string? Description { get; set; }

    /// <summary>The posts in which this person may open files.</summary>
    public IReadOnlyList<ActorPost> Posts => [.. Actor.Posts.Where(post => post.Role is not Role.Administrator)];

    public IReadOnlyList<FilingHeading> Offered { get; private set; } = [];

    public int Year => clock.Today.Year;

    public async Task OnGetAsync()
    {
        var offered = new List<FilingHeading>();
        foreach (var agency in FilingPlanQueries.AgenciesOf(Actor))
        {
            offered.AddRange(await plans.OfferedAsync(Actor, agency, Year, Cancel));
        }

        Offered = offered;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var heading = Id<FilingHeading>.TryParse(Heading, out var wanted) ? wanted : default(Id<FilingHeading>?);
        var outcome = await ActAsync(() => open.RunAsync(Actor, new OpenCaseFile.Input(Post, heading, new CaseFileCard(Notation ?? "", Title ?? "", Retention, Description ?? "")), Cancel));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã mở hồ sơ. Đồng chí đưa văn bản vào ở khung “Thêm văn bản”.");
        return Redirect($"/ho-so/{outcome.Value}");
    }
}
