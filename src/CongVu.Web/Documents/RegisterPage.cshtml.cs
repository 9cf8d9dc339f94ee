using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Documents.Uploads;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Vào sổ văn bản đến: one that waits, or a new one whose pages are looked at before it gets its number.</summary>
[Access(Role.RecordsClerk)]
public sealed class RegisterPage(RegisterViews views, OrganizationDirectory directory) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument>? Id { get; set; }

    /// <summary>Uploads that wait, the main file first.</summary>
    [BindProperty(Name = "tep", SupportsGet = true)]
    public List<Id<PendingUpload>> UploadIds { get; set; } = [];

    [BindProperty(Name = "xem", SupportsGet = true)]
    public string? Key { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    [BindProperty(Name = "")]
    public IncomingForm Form { get; set; } = new();

    [BindProperty]
    public bool IsNoDuplicate { get; set; }

    [BindProperty]
    public bool IsNotSecret { get; set; }

    public IReadOnlyList<UploadQueries.Line> Uploads { get; private set; } = [];

    public IncomingProposal Proposal { get; private set; } = IncomingProposal.None;

    public PageImages Images { get; private set; } = PageImages.None;

    public Judged Judged { get; private set; } = new(SignatureStanding.NotChecked, null);

    public IncomingQueries.Detail? Duplicate { get; private set; }

    public PageImages DuplicateImages { get; private set; } = PageImages.None;

    public IReadOnlyList<string> KnownIssuers { get; private set; } = [];

    public Stack Stack { get; private set; } = new(null, null, "/van-ban-den");

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    public bool HasFiles => Id is not null || Uploads.Count > 0;

    /// <summary>Nothing is left to type: Enter registers.</summary>
    public bool IsReady => Refusals.Count == 0 && Form.Subject.Length > 0 && Form.IssuerName.Length > 0 && Duplicate is null && !Proposal.IsSecret;

    private Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.RecordsClerk).Agency;

    public Provenance? From(string field) => Refusals.Count == 0 ? Proposal.From(field) : null;

    public Task<IActionResult> OnGetAsync() => ShowAsync(isNew: true);

    public async Task<IActionResult> OnPostAsync([FromServices] IncomingRegistrations registrations)
    {
        var stack = await views.StackAsync(Actor, Id, Key, Cancel);
        var outcome = await ActAsync(async () => await registrations.RunAsync(
            Actor, new IncomingRegistrations.Registration(Agency, Id, Form.Card(await directory.GetAsync(Cancel)), UploadIds, IsNoDuplicate, IsNotSecret), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync(isNew: false);
        }

        Say(await views.SayAsync(Actor, outcome.Value, stack.Next is not null, Cancel));
        return Redirect(stack.Next ?? $"/van-ban-den/{outcome.Value}");
    }

    public async Task<IActionResult> OnPostUploadAsync([FromServices] TakeUpload take, List<IFormFile> file)
    {
        ModelState.Clear();
        var taken = new List<Id<PendingUpload>>(UploadIds);
        foreach (var sent in file)
        {
            await using var content = sent.OpenReadStream();
            var outcome = await take.RunAsync(Actor, new NewFile(Hosting.PageBinding.Clean(sent.FileName), content), Cancel);
            Show(outcome);
            if (!outcome.IsDone)
            {
                return await ShowAsync(isNew: true);
            }

            taken.Add(outcome.Value);
        }

        return Redirect($"/van-ban-den/vao-so?{string.Join('&', taken.Select(id => $"tep={id}"))}");
    }

    public async Task<IActionResult> OnPostDropAsync([FromServices] DropUpload drop)
    {
        await drop.RunAsync(Actor, UploadIds, Cancel);
        return Redirect("/van-ban-den/vao-so");
    }

    private async Task<IActionResult> ShowAsync(bool isNew)
    {
        var (shown, found) = await views.LookAsync(Actor, Id, UploadIds, Shown, Cancel);
        if (Id is not null && !found)
        {
            return Missing();
        }

        (Uploads, Proposal, Images, Judged) = (shown.Uploads, shown.Proposal, shown.Images, shown.Judged);
        Form = isNew ? Proposal.Form : Form;
        Stack = await views.StackAsync(Actor, Id, Key, Cancel);
        var tree = await directory.GetAsync(Cancel);
        KnownIssuers = [.. tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency).OrderBy(entry => entry.Order).Select(entry => entry.Name)];
        (Duplicate, DuplicateImages) = await views.DuplicateAsync(Actor, Agency, Form.Card(tree), Cancel);
        return Page();
    }
}
