using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Ký: the whole package in one act, or back with a reason; the next one opens by itself.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SignPage(OutgoingViews views) : StationPage(views, OutgoingTab.ToSign, "/cho-ky")
{
    public Task<IActionResult> OnPostSignAsync([FromServices] SignDocument sign, int version, string? pin) =>
        AfterAsync(() => sign.RunAsync(Actor, new SignDocument.Input(Id, version, pin ?? ""), Cancel), "Đã ký. Văn bản chuyển văn thư phát hành.");

    protected override bool IsDue(DraftActs acts) => acts is { MaySign: true };
}
