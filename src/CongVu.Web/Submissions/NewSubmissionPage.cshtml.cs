using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Rules;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Submissions;

/// <summary>Lập hồ sơ trình: whom, what, on which grounds, under the receiver's own rules.</summary>
[Access]
public sealed class NewSubmissionPage(RuleQueries rules, StartSubmission start, OrganizationDirectory directory) : OfficePage
{
    [BindProperty(Name = "nhan", SupportsGet = true)]
    public Id<Organization> Receiver { get; set; }

    [BindProperty]
    public string? Title { get; set; }

    [BindProperty]
    public string? Kind { get; set; }

    [BindProperty]
    public string? Matter { get; set; }

    [BindProperty]
    public Id<Post> Post { get; set; }

    public IReadOnlyList<RuleQueries.Receiver> Receivers { get; private set; } = [];

    public RuleSet? Rules { get; private set; }

    /// <summary>In which posts this person may put something before the receiver.</summary>
    public IEnumerable<ActorPost> Posts => Actor.Posts.Where(post => post.Role is not Role.Administrator && post.Organization != Receiver);

    public Task OnGetAsync() => FillAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        var card = new SubmissionCard(Receiver, Title ?? "", Kind ?? "") { MatterCode = Matter ?? "" };
        var outcome = await ActAsync(() => start.RunAsync(Actor, new StartSubmission.Input(Post, card), Cancel));
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã lập hồ sơ; đồng chí bổ sung các thành phần.");
        return Redirect($"/ho-so-trinh/{outcome.Value}/soan");
    }

    // Nearest first: the authority above the agency in which this person works.
    private async Task FillAsync()
    {
        Receivers = await rules.ReceiversAsync(Cancel);
        if (Receiver == default && Receivers.Count > 0)
        {
            var tree = await directory.GetAsync(Cancel);
            Receiver = (Receivers.FirstOrDefault(receiver => Actor.Agencies.Any(agency => tree.IsWithin(agency, receiver.Id))) ?? Receivers[0]).Id;
        }

        Rules = await rules.InForceAsync(Receiver, Cancel);
    }
}
