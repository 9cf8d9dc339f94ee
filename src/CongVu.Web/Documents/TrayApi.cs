using CongVu.Documents;
using CongVu.Documents.Correcting;
using CongVu.Documents.Tray;
using CongVu.Organizations;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Documents;

/// <summary>Many documents at once, what is missing from one, and corrections, for other systems (khay ký, phát hành nhiều văn bản, đính chính).</summary>
internal sealed class TrayApi : IApiPart
{
    private const string Collection = "signing-batches";
    private static readonly Role[] Signers = [Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist];

    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<StartCorrection, StartCorrection.Input, OutgoingDocument>("/outgoing/correct", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Soạn công văn đính chính một văn bản đã phát hành");
        api.MapAct<MarkInTray, MarkInTray.Input>("/outgoing/mark", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Duyệt để ký sau, hoặc để sang bên", Signers);
        api.MapMaking<PlanSigningBatch, PlanSigningBatch.Input, SigningBatch>("/signing-batches", Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Lập lô ký nhiều văn bản", Signers);
        api.MapAct<SignBatch, SignBatch.Input>("/signing-batches/sign", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ký, hoặc ký tiếp, một lô", Signers);
        api.MapAct<AbandonBatch, AbandonBatch.Input>("/signing-batches/abandon", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ phần chưa ký của một lô", Signers);
        api.MapAct<AskToSignRest, AskToSignRest.Input>("/outgoing/sign-rest", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Chuyển các tệp chưa ký về người ký", Role.RecordsClerk);
        api.MapAct<IssueTogether, IssueTogether.Input>("/outgoing/issue-together", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Phát hành nhiều văn bản với số liên tiếp", Role.RecordsClerk);
    }
}
