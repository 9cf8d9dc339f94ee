using CongVu.Calendar;
using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Citizens;

/// <summary>Danh mục thủ tục: deadlines in working days with their legal source, entered and changed here.</summary>
[Access]
public sealed class ProceduresPage(ProcedureQueries procedures, DefineProcedure define, ReviseProcedure revise, OrganizationDirectory directory, OfficeClock clock) : OfficePage
{
    /// <summary>Which one is being changed; absent for a new one.</summary>
    [BindProperty(Name = "sua", SupportsGet = true)]
    public string? Chosen { get; set; }

    [BindProperty(Name = "")]
    public ProcedureForm Form { get; set; } = new();

    public IReadOnlyList<Procedure> Procedures { get; private set; } = [];

    public Procedure? Edited { get; private set; }

    public OrganizationDirectory.Tree Tree { get; private set; } = null!;

    /// <summary>The agency whose list this person keeps, if any.</summary>
    public Id<Organization>? Kept => Actor.Agencies.Where(agency => ProcedureQueries.MayKeep(Actor, agency)).Select(agency => (Id<Organization>?)agency).FirstOrDefault();

    public IEnumerable<OrganizationDirectory.Entry> Units => Tree.Entries.Values.Where(entry => entry.Agency == Kept && entry.ExistsOn(clock.Today)).OrderBy(entry => entry.Order);

    public async Task OnGetAsync()
    {
        await FillAsync();
        Form = Edited is null ? Form : ProcedureForm.Of(Edited);
    }

    public async Task<IActionResult> OnPostAsync(int version)
    {
        var outcome = Id<Procedure>.TryParse(Chosen ?? "", out var id)
            ? await ActAsync(id, () => revise.RunAsync(Actor, new ReviseProcedure.Input(id, version, Form.Card()), Cancel))
            : await ActAsync(() => DefineAsync());
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã lưu thủ tục.");
        return Redirect("/ho-so-mot-cua/thu-tuc");
    }

    private async Task<Outcome> DefineAsync() => Kept is { } agency
        ? await define.RunAsync(Actor, new DefineProcedure.Input(agency, Form.Card()), Cancel)
        : ProcedureRefusals.NotKeeper;

    private async Task FillAsync()
    {
        Tree = await directory.GetAsync(Cancel);
        Procedures = await procedures.ListAsync(Actor, onlyInUse: false, Cancel);
        Edited = Procedures.FirstOrDefault(procedure => procedure.Id.ToString() == Chosen);
    }
}

/// <summary>The form of a procedure.</summary>
public sealed class ProcedureForm
{
    public string? Code { get; set; }

    public string? Name { get; set; }

    public int WorkingDays { get; set; } = 5;

    public string? LegalSource { get; set; }

    public Id<Organization> Unit { get; set; }

    public bool IsRetired { get; set; }

    internal static ProcedureForm Of(Procedure procedure) => new()
    {
        Code = procedure.Code, Name = procedure.Name, WorkingDays = procedure.WorkingDays, LegalSource = procedure.LegalSource, Unit = procedure.UnitId, IsRetired = !procedure.IsInUse,
    };

    internal ProcedureCard Card() => new(Code ?? "", Name ?? "", WorkingDays, LegalSource ?? "", Unit) { IsInUse = !IsRetired };
}
