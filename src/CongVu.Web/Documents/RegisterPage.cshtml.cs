using CongVu.DocumentFormat.Text;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Vào sổ văn bản đến: one that waits, or a new one from paper or a file.</summary>
[Access(Role.RecordsClerk)]
public sealed class RegisterPage(RegisterIncoming register, IncomingQueries queries, OrganizationDirectory directory, PagePictures pictures) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument>? Id { get; set; }

    [BindProperty]
    public string IssuerName { get; set; } = "";

    [BindProperty]
    public string Code { get; set; } = "";

    [BindProperty]
    public DateOnly? IssueDate { get; set; }

    [BindProperty]
    public string TypeName { get; set; } = "Công văn";

    [BindProperty]
    public Urgency Urgency { get; set; }

    [BindProperty]
    public string Subject { get; set; } = "";

    [BindProperty]
    public string SignerName { get; set; } = "";

    [BindProperty]
    public DateOnly? DueDate { get; set; }

    [BindProperty]
    public bool IsNoDuplicate { get; set; }

    public PageImages? Images { get; private set; }

    public IReadOnlyList<string> KnownIssuers { get; private set; } = [];

    public IReadOnlyCollection<string> Types { get; } = AdministrativeTypes.Names;

    public async Task<IActionResult> OnGetAsync()
    {
        if (Id is { } id)
        {
            if (await queries.FindAsync(Actor, id, Cancel) is not { } document)
            {
                return Missing();
            }

            Fill(document.Card);
        }

        return await ShowAsync();
    }

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files)
    {
        var agency = Actor.Posts.First(post => post.Role is Role.RecordsClerk).Agency;
        var tree = await directory.GetAsync(Cancel);
        var issuer = tree.Entries.Values.FirstOrDefault(entry => entry.Kind is OrganizationKind.Agency && entry.Name == IssuerName);
        var card = new IncomingCard(issuer?.Id, IssuerName, Code, IssueDate, TypeName, Subject)
        {
            SignerName = SignerName, Urgency = Urgency, DueDate = DueDate,
        };
        var uploads = files.ConvertAll(file => new NewFile(Hosting.PageBinding.Clean(file.FileName), file.OpenReadStream()));
        var outcome = await ActAsync(() => register.RunAsync(
            Actor, new RegisterIncoming.Input(agency, Id, IncomingOrigin.Scanned, card, uploads) { IsNoDuplicate = IsNoDuplicate }, Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        var registered = await queries.FindAsync(Actor, outcome.Value, Cancel);
        Say($"Đã vào sổ: số đến {registered?.ArrivalNumber}.");
        return Redirect($"/van-ban-den/{outcome.Value}");
    }

    private async Task<IActionResult> ShowAsync()
    {
        var tree = await directory.GetAsync(Cancel);
        KnownIssuers = [.. tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency).Select(entry => entry.Name)];
        if (Id is { } id && await queries.FindAsync(Actor, id, Cancel) is { Files: [var main, ..] })
        {
            Images = new PageImages($"/tep/{main.Hash}", $"/tep/{main.Hash}/trang", await pictures.CountPagesAsync(FileHash.Parse(main.Hash), Cancel), main.Name);
        }

        return Page();
    }

    private void Fill(IncomingCard card) =>
        (IssuerName, Code, IssueDate, TypeName, Urgency, Subject, SignerName, DueDate) =
        (card.IssuerName, card.Code, card.IssueDate, card.TypeName, card.Urgency, card.Subject, card.SignerName, card.DueDate);
}
