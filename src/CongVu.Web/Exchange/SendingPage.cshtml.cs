using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Exchange;

/// <summary>Gửi, nhận: the receivers of an issued document; resend, recall, update, replace.</summary>
[Access]
public sealed class SendingPage(
    OutgoingQueries outgoing, DeliveryQueries deliveries, ChangeQueries changes, DeliveryCertificate certificate, OfficeClock clock) : OfficePage
{
    private const int MostDrafts = 20;

    [BindProperty(SupportsGet = true)]
    public Id<OutgoingDocument> Id { get; set; }

    public OutgoingDocument Document { get; private set; } = null!;

    public SendingModel Sending { get; private set; } = null!;

    /// <summary>Drafts that could replace it.</summary>
    public IReadOnlyList<OutgoingQueries.Line> Drafts { get; private set; } = [];

    public IReadOnlyList<CertifiedDelivery> Certified { get; private set; } = [];

    public bool MayCertify => Sending.Lines.Count > 0 && Actor.Has(Document.AgencyId, Role.RecordsClerk);

    public Task<IActionResult> OnGetAsync() => ShowAsync();

    public Task<IActionResult> OnPostResendAsync([FromServices] ResendDeliveries act) =>
        AfterAsync(() => act.RunAsync(Actor, new ResendDeliveries.Input(Id), Cancel), "Đã gửi lại các nơi lỗi.");

    public Task<IActionResult> OnPostRecallAsync([FromServices] RecallDocument act, int version, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new RecallDocument.Input(Id, version, reason ?? ""), Cancel), "Đã thu hồi và báo các nơi nhận.");

    public Task<IActionResult> OnPostUpdateAsync([FromServices] UpdateDocument act, int version, string? subject, string? reason) =>
        AfterAsync(() => act.RunAsync(Actor, new UpdateDocument.Input(Id, version, subject ?? "", reason ?? ""), Cancel), "Đã cập nhật và báo các nơi nhận.");

    public async Task<IActionResult> OnPostReplaceAsync([FromServices] PlanReplacement act, Id<OutgoingDocument> draft, string? reason)
    {
        var version = (await outgoing.FindAsync(Actor, draft, Cancel))?.Version ?? 0;
        return await AfterAsync(
            () => act.RunAsync(Actor, new PlanReplacement.Input(draft, version, Id, reason ?? ""), Cancel), "Khi dự thảo phát hành, văn bản này được thay thế.");
    }

    public async Task<IActionResult> OnPostMendAsync([FromServices] MendDocument act)
    {
        var outcome = await ActAsync(() => act.RunAsync(Actor, new MendDocument.Input(Id), Cancel));
        return outcome.IsDone ? Redirect($"/du-thao/{outcome.Value}") : await ShowAsync();
    }

    public async Task<IActionResult> OnPostCertifyAsync([FromServices] CertifyDelivery act, string? pin)
    {
        var outcome = await ActAsync(() => act.RunAsync(Actor, new CertifyDelivery.Input(Id, pin ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            return await ShowAsync();
        }

        Say("Đã ký xác nhận gửi, nhận.");
        return Redirect($"/van-ban-di/{Id}/gui-nhan");
    }

    private async Task<IActionResult> AfterAsync(Func<Task<Outcome>> act, string message) =>
        await FinishAsync(await ActAsync(Id, act), message, $"/van-ban-di/{Id}", ShowAsync);

    private async Task<IActionResult> ShowAsync()
    {
        if (await outgoing.FindAsync(Actor, Id, Cancel) is not { } document)
        {
            return Missing();
        }

        Document = document;
        Certified = await certificate.SignedAsync(Actor, Id, Cancel);
        Sending = new SendingModel(Actor, document, await deliveries.OfAsync(Actor, Id, Cancel), await changes.OfOutgoingAsync(Actor, Id, Cancel), clock);
        Drafts = Sending.MayChange
            ? [.. (await outgoing.ListAsync(Actor, OutgoingTab.Drafts, null, MostDrafts, Cancel)), .. await outgoing.ListAsync(Actor, OutgoingTab.ToIssue, null, MostDrafts, Cancel)]
            : [];
        return Page();
    }
}
