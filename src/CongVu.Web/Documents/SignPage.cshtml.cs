using CongVu.Documents;
using CongVu.Documents.Preparing;
using CongVu.Documents.Tray;
using CongVu.Organizations;
using CongVu.Signing;
using CongVu.Signing.Agents;
using CongVu.Web.Shared;
using CongVu.Web.Signing;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Ký: the whole package in one act, or back with a reason; the next one opens by itself.</summary>
[Access(Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist)]
public sealed class SignPage(OutgoingViews views, LookAtDocument looking, PreparationQueries preparations) : StationPage(views, OutgoingTab.ToSign, "/cho-ky")
{
    /// <summary>What the signer decided before, and what changed since an earlier look.</summary>
    public LookAtDocument.View? Look { get; private set; }

    /// <summary>Where this person's keys are.</summary>
    public IReadOnlySet<KeyPlace> Places { get; private set; } = new HashSet<KeyPlace>();

    public Task<IActionResult> OnPostSignAsync([FromServices] SignDocument sign, int version, string? pin) =>
        AfterAsync(() => sign.RunAsync(Actor, new SignDocument.Input(Id, version, pin ?? ""), Cancel), "Đã ký. Văn bản chuyển văn thư phát hành.");

    public Task<IActionResult> OnPostMarkAsync([FromServices] MarkInTray mark, int version, TrayMark kind) =>
        AfterAsync(() => mark.RunAsync(Actor, new MarkInTray.Input(Id, version, kind), Cancel), MessageOf(kind));

    /// <summary>Hands the package over to the program beside the token, or to the page of the remote service.</summary>
    public async Task<IActionResult> OnPostElsewhereAsync([FromServices] PrepareSigning prepare, int version, KeyPlace place)
    {
        var input = new PrepareSigning.Input(Who.Session!.Id, [new PrepareSigning.Choice(Id, version)]) { Place = place };
        var outcome = await prepare.RunAsync(Actor, input, Cancel);
        Show(outcome);
        return outcome.IsDone ? Redirect(SigningPlaces.AddressOf(place, outcome.Value)) : await ShowAsync();
    }

    protected override async Task PrepareAsync()
    {
        Look = await looking.RunAsync(Actor, Id, Cancel);
        Places = await preparations.PlacesAsync(Actor, View.Document.AgencyId, Cancel);
    }

    private static string MessageOf(TrayMark mark) => mark switch
    {
        TrayMark.Approved => "Đã duyệt. Văn bản nằm ở ngăn “Đã duyệt, ký sau”.",
        TrayMark.Aside => "Đã để sau.",
        TrayMark.None => "Đã đưa lại ngăn “Chờ ký”.",
    };

    protected override bool IsDue(DraftActs acts) => acts is { MaySign: true };
}
