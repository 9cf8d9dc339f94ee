using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Soạn văn bản: starts a draft.</summary>
[Access(Role.Specialist, Role.HeadOfUnit, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice, Role.RecordsClerk)]
public sealed class NewDraftPage(StartDraft start, OrganizationDirectory directory) : OfficePage
{
    [BindProperty]
    public Id<Post>? Post { get; set; }

    [BindProperty]
    public string TypeName { get; set; } = DocumentTypes.Letter.Name;

    [BindProperty]
    public string Notation { get; set; } = "";

    [BindProperty]
    public string Subject { get; set; } = "";

    [BindProperty]
    public Urgency Urgency { get; set; }

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    /// <summary>Posts in which this person may draft.</summary>
    public IReadOnlyList<ActorPost> Posts => [.. Actor.Posts.Where(post => post.Role is not Role.Administrator)];

    public async Task<IActionResult> OnPostAsync()
    {
        var post = Posts.FirstOrDefault(held => held.Id == Post) ?? Posts[0];
        var notation = Notation.Length > 0 ? Notation : await ProposeAsync(post);
        var outcome = await ActAsync(() => start.RunAsync(Actor, new StartDraft.Input(post.Id, new OutgoingCard(TypeName, notation, Subject, Urgency)), Cancel));
        return outcome.IsDone ? Redirect($"/du-thao/{outcome.Value}") : Page();
    }

    private async Task<string> ProposeAsync(ActorPost post)
    {
        var tree = await directory.GetAsync(Cancel);
        var unit = post.Organization == post.Agency ? "" : tree.Entries[post.Organization].Abbreviation;
        return Notations.Propose(TypeName, tree.Entries[post.Agency].Abbreviation, unit);
    }
}
