using CongVu.DocumentFormat.Reports;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Reports.Exports;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Exchange;

/// <summary>Gửi, nhận văn bản: the axis, silent receivers, notices that wait.</summary>
[Access(Role.RecordsClerk, Role.ChiefOfOffice, Role.Leader)]
public sealed class ExchangePage(AxisHealth health, SilentReceivers silent, ChangeQueries changes) : OfficePage, IListPage
{
    private const int Most = 100;

    public AxisHealth.State Axis { get; private set; } = null!;

    public IReadOnlyList<SilentReceivers.Line> Silent { get; private set; } = [];

    public IReadOnlyList<ChangeQueries.Line> Waiting { get; private set; } = [];

    public bool MayRemind => Actor.Posts.Any(post => post.Role is Role.RecordsClerk or Role.ChiefOfOffice);

    /// <summary>The receivers that the program itself can remind.</summary>
    public IReadOnlyList<SilentReceivers.Line> Remindable => [.. Silent.Where(line => line.MayRemind && line.Way is DeliveryWay.Inside)];

    public ListSource Export => new(
        "noi-nhan-cham", "Nơi nhận chưa phản hồi đúng hạn", "",
        [new("Nơi nhận", 2.4), new("Số, ký hiệu", 1.4), new("Trích yếu", 4), new("Trạng thái", 1.6), new("Chậm", 1.6), new("Từ", 1.3), ReportColumn.Narrow("Đã nhắc, lần")],
        Silent.Select(line => ReportRow.Of(line.ReceiverName, line.Code, line.Subject, line.State.InWords(), line.Lateness, Words.Moment(line.Since), line.Reminders)));

    public Task OnGetAsync() => LoadAsync();

    public async Task<IActionResult> OnPostRemindAsync([FromServices] RemindReceivers remind, Id<Delivery>[] deliveries, string? words)
    {
        var outcome = await ActAsync(() => remind.RunAsync(Actor, new RemindReceivers.Input(deliveries, words ?? ""), Cancel));
        if (!outcome.IsDone)
        {
            await LoadAsync();
            return Page();
        }

        Say("Đã nhắc nơi nhận.");
        return Redirect("/gui-nhan");
    }

    private async Task LoadAsync() => (Axis, Silent, Waiting) = (
        await health.ReadAsync(Cancel), await silent.ListAsync(Actor, Most, Cancel), await changes.WaitingAsync(Actor, Most, Cancel));
}
