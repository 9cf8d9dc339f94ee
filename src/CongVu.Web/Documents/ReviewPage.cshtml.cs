using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Duyệt: content or form of a draft, yes or back with a reason; the next one opens by itself.</summary>
[Access(Role.HeadOfUnit, Role.ChiefOfOffice, Role.RecordsClerk, Role.Leader)]
public sealed class ReviewPage(OutgoingViews views) : StationPage(views, OutgoingTab.ToReview, "/du-thao?xem=cho-duyet")
{
    /// <summary>What is asked of this person.</summary>
    public string Step => View.Document.Steps.FirstOrDefault(step => step.Outcome is ReviewOutcome.Waiting)?.Kind.InWords() ?? "";

    public Task<IActionResult> OnPostPassAsync([FromServices] PassReview pass, int version, string? opinion) =>
        AfterAsync(() => pass.RunAsync(Actor, new PassReview.Input(Id, version, opinion ?? ""), Cancel), "Đã đồng ý và chuyển bước tiếp theo.");

    protected override bool IsDue(DraftActs acts) => acts is { MayReview: true };
}
