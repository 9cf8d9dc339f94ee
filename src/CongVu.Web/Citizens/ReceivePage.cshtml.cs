using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Tiếp nhận hồ sơ: procedure, applicant, papers; the receipt follows.</summary>
[Access(Role.RecordsClerk, Role.TrackingOffice, Role.ChiefOfOffice)]
public sealed class ReceivePage(ProcedureQueries procedures, ReceiveMatter receive) : OfficePage
{
    [BindProperty]
    public Id<Procedure> Procedure { get; set; }

    [BindProperty]
    public ApplicantKind ApplicantKind { get; set; }

    [BindProperty]
    public string? ApplicantName { get; set; }

    [BindProperty]
    public string? ApplicantContact { get; set; }

    [BindProperty]
    public string? Papers { get; set; }

    public IReadOnlyList<Procedure> Procedures { get; private set; } = [];

    public async Task OnGetAsync() => Procedures = await procedures.ListAsync(Actor, onlyInUse: true, Cancel);

    public async Task<IActionResult> OnPostAsync()
    {
        var card = new MatterCard(ApplicantKind, ApplicantName ?? "", ApplicantContact ?? "", Papers ?? "");
        var outcome = await ActAsync(() => receive.RunAsync(Actor, new ReceiveMatter.Input(Procedure, card), Cancel));
        if (!outcome.IsDone)
        {
            await OnGetAsync();
            return Page();
        }

        Say("Đã tiếp nhận; đồng chí in giấy tiếp nhận giao người nộp.");
        return Redirect($"/ho-so-mot-cua/{outcome.Value}");
    }
}
