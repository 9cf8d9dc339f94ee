using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.SetUp;

/// <summary>The steps after the first: registers, people, certificates, each with what is already there.</summary>
[Access(Role.Administrator)]
public sealed class NextStepsPage(OpenRegister open, RegisterQueries registers, PeopleQueries people, CertificateQueries certificates, OfficeClock clock) : OfficePage
{
    public Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.Administrator).Agency;

    public string AgencyName => Actor.Posts.First(post => post.Role is Role.Administrator).AgencyName;

    public int Year => clock.Today.Year;

    public int Books { get; private set; }

    public int People { get; private set; }

    public int Certificates { get; private set; }

    public bool IsDone => Books > 0 && People > 1 && Certificates > 0;

    public async Task OnGetAsync()
    {
        Books = await registers.CountAsync(Agency, Year, Cancel);
        People = (await people.InAgencyAsync(Agency, Cancel)).DistinctBy(holder => holder.Person).Count();
        Certificates = (await certificates.ListAsync(Actor, Cancel)).Count;
    }

    public async Task<IActionResult> OnPostBooksAsync()
    {
        foreach (var kind in Enum.GetValues<RegisterKind>())
        {
            await open.RunAsync(Actor, new OpenRegister.Input(Agency, kind, Year, kind.InWords(), []), Cancel);
        }

        Say("Đã mở các sổ.");
        return Redirect("/thiet-lap/tiep");
    }
}
