using CongVu.Calendar;
using CongVu.Help;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Help;

/// <summary>The help desk for other systems (hỗ trợ người dùng).</summary>
internal sealed class HelpApi : IApiPart
{
    private const string Collection = "help/requests";

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/help/requests", async ([FromServices] HelpQueries queries, [FromServices] ApiActs acts, CancellationToken cancel, HelpState? state = null) =>
            Results.Ok(await queries.ListAsync(acts.Actor, state, cancel))).Reads<IReadOnlyList<HelpQueries.Line>>("Yêu cầu hỗ trợ");
        api.MapGet("/help/requests/{id}", async (string id, [FromServices] HelpQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
            Id<HelpRequest>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } detail ? Results.Ok(detail) : Results.NotFound())
            .Reads<HelpQueries.Detail>("Một yêu cầu hỗ trợ, kèm trao đổi và thời gian chờ");
        api.MapGet("/help/downtimes", async (DateOnly from, DateOnly lastDay, [FromServices] DowntimeQueries downtimes, CancellationToken cancel) =>
            Results.Ok(await downtimes.InAsync(Period.Of(from, lastDay < from ? from : lastDay), cancel)))
            .Reads<IReadOnlyList<DowntimeQueries.Line>>("Các lần hệ thống gián đoạn", Role.Administrator, Role.Leader, Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapMaking<ReportDifficulty, Difficulty, HelpRequest>("/help/requests", Collection, (act, actor, input, cancel) => act.RunAsync(actor, new ReportDifficulty.Input(input), cancel)).Makes("Báo khó khăn");
        api.MapAct<TakeRequest, TakeRequest.Input>("/help/requests/take", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Tiếp nhận yêu cầu", Role.Administrator);
        api.MapAct<AnswerRequest, AnswerRequest.Input>("/help/requests/answer", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả lời yêu cầu", Role.Administrator);
        api.MapAct<DiscussRequest, DiscussRequest.Input>("/help/requests/discuss", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trao đổi thêm, mở lại yêu cầu");
        api.MapAct<CloseRequest, CloseRequest.Input>("/help/requests/close", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đóng yêu cầu");
        api.MapMaking<PublishArticle, PublishArticle.Input, HelpArticle>("/help/articles", "help/articles", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Đăng bài hướng dẫn", Role.Administrator);
        api.MapAct<WithdrawArticle, WithdrawArticle.Input>("/help/articles/withdraw", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Rút bài hướng dẫn", Role.Administrator);
    }
}
