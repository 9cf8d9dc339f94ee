using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Remote;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Administration;

/// <summary>Dịch vụ ký số từ xa: which services sign for whom.</summary>
[Access(Role.Administrator)]
public sealed class RemoteServicesPage(RemoteServiceQueries queries, PeopleQueries people, OrganizationDirectory directory) : OfficePage
{
    private OrganizationDirectory.Tree tree = null!;

    [BindProperty]
    public string Name { get; set; } = "";

    [BindProperty]
    public string Address { get; set; } = "";

    [BindProperty]
    public string Credential { get; set; } = "";

    public IReadOnlyList<RemoteSigningService> Services { get; private set; } = [];

    public IReadOnlyList<Id<Organization>> Agencies { get; private set; } = [];

    /// <summary>Signers to choose from; the empty key stands for the agency of the service.</summary>
    public IReadOnlyList<(string Key, string Words)> Holders { get; private set; } = [];

    public string NameOf(Id<Organization> agency) => tree.NameOf(agency);

    public async Task OnGetAsync()
    {
        tree = await directory.GetAsync(Cancel);
        var managed = Actor.Posts.Where(post => post.Role is Role.Administrator).Select(post => post.Agency).ToList();
        Agencies = [.. tree.Entries.Values.Where(entry => entry.Kind is OrganizationKind.Agency && managed.Exists(agency => tree.IsWithin(entry.Id, agency)))
            .OrderBy(entry => !managed.Contains(entry.Id)).ThenBy(entry => entry.Order).Select(entry => entry.Id)];
        Services = await queries.ListAsync(Agencies, Cancel);
        var holders = new List<(string, string)> { ("", "Cơ quan (chữ ký số của cơ quan)") };
        foreach (var agency in Services.Select(service => service.AgencyId).Distinct())
        {
            holders.AddRange((await people.SignersAsync(agency, Cancel)).Select(signer => ($"{signer.Person}", $"{signer.PersonName}, {signer.Title}")));
        }

        Holders = holders;
    }

    public Task<IActionResult> OnPostServiceAsync([FromServices] EnterRemoteService enter, Id<Organization> agency, string? accessToken) => AfterAsync(
        async () => await enter.RunAsync(Actor, new EnterRemoteService.Input(agency, Name, Address, accessToken ?? ""), Cancel), "Đã khai báo dịch vụ ký từ xa.");

    public Task<IActionResult> OnPostCertificateAsync([FromServices] RegisterRemoteCertificate register, Id<RemoteSigningService> service, string? holder)
    {
        var person = Id<Person>.TryParse(holder ?? "", out var id) ? id : (Id<Person>?)null;
        return AfterAsync(async () => await register.RunAsync(Actor, new RegisterRemoteCertificate.Input(service, person, Credential), Cancel), "Đã đăng ký chứng thư ký từ xa.");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message)
    {
        var outcome = await ActAsync(act);
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say(message);
        return Redirect("/chung-thu/ky-tu-xa");
    }
}
