using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Documents;

/// <summary>Incoming documents for other systems (văn bản đến).</summary>
internal sealed class IncomingApi : IApiPart
{
    private const int MostLines = 100;
    private const string Collection = "incoming";

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/incoming", ListAsync).Reads<IReadOnlyList<IncomingQueries.Line>>("Danh sách văn bản đến, mới trước");
        api.MapGet("/incoming/{id}", FindAsync).Reads<IncomingQueries.Detail>("Một văn bản đến");
        api.MapMaking<IncomingRegistrations, IncomingRegistrations.Registration, IncomingDocument>(
            "/incoming/register", Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Vào sổ văn bản đến", Role.RecordsClerk);
        api.MapAct<CorrectIncoming, CorrectIncoming.Input>("/incoming/correct", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Đính chính thông tin đã vào sổ", Role.RecordsClerk);
        api.MapAct<ReturnIncoming, ReturnIncoming.Input>("/incoming/return", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Trả lại văn bản, nêu lý do", Role.RecordsClerk);
        api.MapAct<KeepForInformation, KeepForInformation.Input>("/incoming/keep", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Chuyển để biết, lưu");
        api.MapAct<CompleteIncoming, CompleteIncoming.Input>("/incoming/complete", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Kết thúc xử lý, nêu kết quả");
        api.MapMaking<StartReply, StartReply.Input, OutgoingDocument>("/incoming/reply", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Soạn văn bản trả lời");
    }

    private static async Task<IResult> ListAsync(
        [FromServices] IncomingQueries queries, [FromServices] ApiActs acts, CancellationToken cancel, IncomingTab tab = IncomingTab.All, string? before = null, int size = 25) =>
        Results.Ok(await queries.ListAsync(acts.Actor, tab, Id<IncomingDocument>.TryParse(before, out var last) ? last : null, Math.Clamp(size, 1, MostLines), cancel));

    private static async Task<IResult> FindAsync(string id, [FromServices] IncomingQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<IncomingDocument>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } found
            ? Results.Ok(found)
            : Results.NotFound();
}
