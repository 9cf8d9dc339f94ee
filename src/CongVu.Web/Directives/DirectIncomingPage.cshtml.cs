using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Cho ý kiến chỉ đạo: takes the leader's form, and shows it again when something is missing.</summary>
[Access(Role.Leader, Role.ChiefOfOffice)]
public sealed class DirectIncomingPage(DirectIncoming direct, IncomingQueries queries, DirectPart part) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<IncomingDocument> Id { get; set; }

    public IncomingQueries.Detail Document { get; private set; } = null!;

    public DirectModel Form { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync() => ShowAsync("");

    public async Task<IActionResult> OnPostAsync(int version, DirectForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var outcome = await ActAsync(() => direct.RunAsync(Actor, new DirectIncoming.Input(Id, version, form.Opinion ?? "", form.Units()), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync(form.Opinion ?? "");
        }

        Say("Đã giao việc.");
        return Redirect($"/van-ban-den/{Id}");
    }

    private async Task<IActionResult> ShowAsync(string opinion)
    {
        if (await queries.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        Form = await part.FormAsync(Actor, document, Cancel) with { Opinion = opinion };
        return Page();
    }
}

/// <summary>The leader's form as it comes.</summary>
public sealed class DirectForm
{
    public Id<Organization>? Lead { get; set; }

    public Id<Organization>? LeadOther { get; set; }

    public string? Deadline { get; set; }

    public DateOnly? Day { get; set; }

    public DateOnly? SupportingDay { get; set; }

    public string? Opinion { get; set; }

    public IReadOnlyList<Id<Organization>> Supporting { get; set; } = [];

    public IReadOnlyList<Id<Organization>> Informed { get; set; } = [];

    internal IReadOnlyList<AssignedUnit> Units()
    {
        var deadline = DeadlineForm.Read(Deadline, Day);
        var supporting = SupportingDay is { } day ? DeadlineChoice.On(day) : deadline;
        var lead = LeadOther ?? Lead;
        return
        [
            .. lead is { } unit ? new[] { new AssignedUnit(unit, AssignmentRole.Lead, deadline) } : [],
            .. Supporting.Distinct().Select(other => new AssignedUnit(other, AssignmentRole.Supporting, supporting)),
            .. Informed.Distinct().Select(other => new AssignedUnit(other, AssignmentRole.Information, DeadlineChoice.None)),
        ];
    }
}
