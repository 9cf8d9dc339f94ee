using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Recurring;
using CongVu.Directives.Units;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Phân công tiếp, thêm, rút, chuyển đơn vị; đề nghị không nhận; mở lại, rút nhiệm vụ.</summary>
[Access]
public sealed class SharingPage(CardLoader loader) : CardPage(loader)
{
    public IActionResult OnGet() => Redirect($"/nhiem-vu/{Id}");

    public async Task<IActionResult> OnPostHandAsync([FromServices] HandDown act, int version, ShareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await AfterAsync(await ActAsync(() => act.RunAsync(Actor, new HandDown.Input(PartId, version, form.Units()), Cancel)), "Đã phân công tiếp.");
    }

    public async Task<IActionResult> OnPostAddAsync([FromServices] AddUnits act, int version, ShareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        form.IsSupporting = true;
        return await AfterAsync(await ActAsync(() => act.RunAsync(Actor, new AddUnits.Input(PartId, version, form.Units()), Cancel)), "Đã thêm đơn vị phối hợp.");
    }

    public async Task<IActionResult> OnPostReplaceAsync([FromServices] ReplaceLead act, int version, ShareForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return await AfterAsync(
            await ActAsync(() => act.RunAsync(Actor, new ReplaceLead.Input(PartId, version, form.Reason ?? "", form.Unit, form.Deadline()), Cancel)),
            "Đã chuyển đơn vị chủ trì.");
    }

    public async Task<IActionResult> OnPostRemoveAsync([FromServices] RemoveUnit act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new RemoveUnit.Input(PartId, version, reason ?? ""), Cancel)), "Đã rút phân công.");

    public async Task<IActionResult> OnPostDeclineAsync([FromServices] DeclineAssignment act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new DeclineAssignment.Input(PartId, version, reason ?? ""), Cancel)), "Đã gửi đề nghị không nhận nhiệm vụ.");

    public async Task<IActionResult> OnPostKeepAsync([FromServices] RefuseDecline act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new RefuseDecline.Input(PartId, version, reason ?? ""), Cancel)), "Đã giữ nguyên phân công.");

    public async Task<IActionResult> OnPostReopenAsync([FromServices] ReopenAssignment act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new ReopenAssignment.Input(PartId, version, reason ?? ""), Cancel)), "Đã mở lại nhiệm vụ.");

    public async Task<IActionResult> OnPostStopAsync([FromServices] StopSeries act, Id<DirectiveSeries> series, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new StopSeries.Input(series, version, reason ?? ""), Cancel)), "Đã dừng nhiệm vụ định kỳ.");

    public async Task<IActionResult> OnPostWithdrawAsync([FromServices] WithdrawDirective act, int version, string? reason) => await AfterAsync(
        await ActAsync(() => act.RunAsync(Actor, new WithdrawDirective.Input(Id, version, reason ?? ""), Cancel)), "Đã rút nhiệm vụ.");
}

/// <summary>The form that gives a part to a unit or to a person.</summary>
public sealed class ShareForm
{
    public Id<Organization> Unit { get; set; }

    public Id<Person>? Person { get; set; }

    public bool IsSupporting { get; set; }

    public DateOnly? Day { get; set; }

    public string? Reason { get; set; }

    internal DeadlineChoice Deadline() => Day is { } day ? DeadlineChoice.On(day) : DeadlineChoice.None;

    internal IReadOnlyList<AssignedUnit> Units() =>
        [new AssignedUnit(Unit, IsSupporting ? AssignmentRole.Supporting : AssignmentRole.Lead, Deadline()) { Person = Person }];
}
