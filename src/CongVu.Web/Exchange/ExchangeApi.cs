using CongVu.Documents;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Exchange;

/// <summary>What becomes of sent documents, and what is asked for them afterwards, for other systems (gửi, nhận văn bản).</summary>
internal sealed class ExchangeApi : IApiPart
{
    private const int MostNotices = 100;

    public void Map(RouteGroupBuilder api)
    {
        MapReading(api);
        api.MapAct<ResendDeliveries, ResendDeliveries.Input>("/exchange/resend", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Gửi lại cho nơi chưa nhận được", Role.RecordsClerk);
        api.MapAct<RemindReceivers, RemindReceivers.Input>("/exchange/remind", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Nhắc nơi nhận chưa phản hồi");
        api.MapAct<CertifyDelivery, CertifyDelivery.Input>("/exchange/certify", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Xác nhận có ký số việc gửi, nhận");
        api.MapAct<RecallDocument, RecallDocument.Input>("/exchange/recall", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Yêu cầu thu hồi văn bản đã gửi");
        api.MapAct<UpdateDocument, UpdateDocument.Input>("/exchange/update", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Yêu cầu cập nhật thông tin văn bản đã gửi");
        api.MapAct<PlanReplacement, PlanReplacement.Input>("/exchange/replace", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Chọn dự thảo thay thế văn bản đã gửi");
        api.MapMaking<MendDocument, MendDocument.Input, OutgoingDocument>("/exchange/mend", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Soạn lại văn bản bị từ chối hoặc trả lại");
        api.MapAct<AnswerChange, AnswerChange.Input>("/exchange/answer", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Trả lời yêu cầu thu hồi, cập nhật, thay thế");
    }

    private static void MapReading(RouteGroupBuilder api)
    {
        api.MapGet("/outgoing/{id}/deliveries", async (string id, [FromServices] DeliveryQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
            Results.Ok(await queries.OfAsync(acts.Actor, IdOf<OutgoingDocument>(id), cancel))).Reads<IReadOnlyList<DeliveryQueries.Line>>("Văn bản đã đến những nơi nào");
        api.MapGet("/exchange/notices", async ([FromServices] ChangeQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
            Results.Ok(await queries.WaitingAsync(acts.Actor, MostNotices, cancel))).Reads<IReadOnlyList<ChangeQueries.Line>>("Yêu cầu thu hồi, cập nhật, thay thế chờ trả lời");
    }

    // What is no id names nothing that anybody may see.
    private static Id<T> IdOf<T>(string text) => Id<T>.TryParse(text, out var id) ? id : default;
}
