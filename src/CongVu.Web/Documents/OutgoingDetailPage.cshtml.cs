using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Một văn bản đi, at whatever station it is: its pages, its recipients, its way.</summary>
[Access]
public sealed class OutgoingDetailPage(OutgoingViews views, OpenDocument open, IEnumerable<IOutgoingPart> parts) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    [BindProperty(Name = Viewers.Parameter, SupportsGet = true)]
    public string? Shown { get; set; }

    public OutgoingView View { get; private set; } = null!;

    /// <summary>What other capabilities show and offer here.</summary>
    public IReadOnlyList<PagePart> Parts { get; private set; } = [];

    /// <summary>What waits for this person, and where.</summary>
    public (string Word, string Address)? Act => DraftActs.Of(Actor, View.Document) switch
    {
        { MayEdit: true } => ("Sửa, trình", $"/du-thao/{Id}"),
        { MayReview: true } => ("Duyệt", $"/du-thao/{Id}/duyet"),
        { MaySign: true } => ("Xem và ký", $"/cho-ky/{Id}"),
        { MayIssue: true } => ("Cấp số và phát hành", $"/cho-phat-hanh/{Id}"),
        _ => null,
    };

    public async Task<IActionResult> OnGetAsync()
    {
        if (await views.FindAsync(Actor, Id, Shown, Cancel) is not { } view)
        {
            return Missing();
        }

        View = view;
        await open.RunAsync(Actor, Id, Cancel);
        Parts = await parts.ShowAllAsync(Actor, view.Document, Cancel);
        return Page();
    }
}
