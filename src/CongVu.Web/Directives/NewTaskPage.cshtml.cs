using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Recurring;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Nhập nhiệm vụ: one directive with its source, units and deadline.</summary>
[Access(Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader)]
public sealed class NewTaskPage(OpenDirective open, OpenMonthly openMonthly, UnitChoices units, LeaderChoices leaders, OfficeClock clock) : OfficePage
{
    [BindProperty]
    public NewTaskForm Form { get; set; } = new();

    public IReadOnlyList<OrganizationDirectory.Entry> Units { get; private set; } = [];

    public IReadOnlyList<LeaderChoices.Leader> Leaders { get; private set; } = [];

    public DateOnly Today => clock.Today;

    private Id<Organization> Agency => Actor.Posts.First(post => post.Role is Role.TrackingOffice or Role.ChiefOfOffice or Role.Leader).Agency;

    public Task OnGetAsync()
    {
        Form.GivenOn = Today;
        return FillAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var outcome = await ActAsync(() => Form.Plan is { } plan
            ? openMonthly.RunAsync(Actor, new OpenMonthly.Input(Agency, Form.Card(Today), Form.Units(), plan), Cancel)
            : open.RunAsync(Actor, new OpenDirective.Input(Agency, Form.Card(Today), Form.Units()), Cancel));
        if (!outcome.IsDone)
        {
            await FillAsync();
            return Page();
        }

        Say("Đã nhập nhiệm vụ.");
        return Redirect($"/nhiem-vu/{outcome.Value}");
    }

    private async Task FillAsync()
    {
        Units = await units.BelowAsync(Agency, Cancel);
        Leaders = await leaders.OfAsync(Agency, Cancel);
    }
}

/// <summary>The form of a new directive.</summary>
public sealed class NewTaskForm
{
    public DirectiveSourceKind Source { get; set; } = DirectiveSourceKind.HigherLevel;

    public string? SourceCode { get; set; }

    public DateOnly? SourceDate { get; set; }

    public string? SourceIssuer { get; set; }

    public string? SourceSubject { get; set; }

    public string? Content { get; set; }

    public string? Field { get; set; }

    public Urgency Urgency { get; set; }

    public Id<Post>? GivenBy { get; set; }

    /// <summary>Who gave it, when it is nobody of this office.</summary>
    public string? GivenByOther { get; set; }

    public DateOnly? GivenOn { get; set; }

    public Id<Organization>? Lead { get; set; }

    public string? Deadline { get; set; }

    public DateOnly? Day { get; set; }

    /// <summary>The day of every month, when it recurs.</summary>
    public int? MonthlyDay { get; set; }

    public DateOnly? MonthlyLast { get; set; }

    public List<Id<Organization>> Supporting { get; set; } = [];

    public DateOnly? SupportingDay { get; set; }

    public List<Id<Organization>> Informed { get; set; } = [];

    /// <summary>The form as it stands for a directive that is there.</summary>
    internal static NewTaskForm Of(DirectiveCard card) => new()
    {
        Source = card.Source.Kind, SourceCode = card.Source.Code, SourceDate = card.Source.Date, SourceIssuer = card.Source.Issuer, SourceSubject = card.Source.Subject,
        Content = card.Content, Field = card.Field, Urgency = card.Urgency, GivenOn = card.GivenOn,
        GivenBy = card.GivenBy.Post, GivenByOther = card.GivenBy.Post is null ? card.GivenBy.Name : null,
    };

    internal SeriesPlan? Plan => MonthlyDay is { } day ? new SeriesPlan(new MonthlyDay(day), MonthlyLast) : null;

    internal DirectiveCard Card(DateOnly today) => new(
        new DirectiveSource(Source, null, SourceCode ?? "", SourceDate, SourceIssuer ?? "", SourceSubject ?? ""),
        Content ?? "",
        string.IsNullOrEmpty(GivenByOther) ? new DirectiveGiver(GivenBy, "", "") : new DirectiveGiver(null, GivenByOther, ""),
        GivenOn ?? today)
    {
        Field = Field ?? "", Urgency = Urgency,
    };

    internal IReadOnlyList<AssignedUnit> Units() => new DirectForm
    {
        Lead = Lead, Deadline = Deadline, Day = Day, Supporting = Supporting, SupportingDay = SupportingDay, Informed = Informed,
    }.Units();
}
