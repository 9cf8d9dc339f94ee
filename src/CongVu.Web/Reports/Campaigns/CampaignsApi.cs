using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>Campaigns for other systems (đợt đánh giá).</summary>
internal sealed class CampaignsApi : IApiPart
{
    private const string Collection = "campaigns";
    private static readonly Role[] Running = [Role.ChiefOfOffice, Role.TrackingOffice, Role.Leader];

    /// <summary>A campaign to open.</summary>
    internal sealed record NewCampaign(
        Id<Organization> Agency, string Code, string Title, string Basis, DateOnly From, DateOnly LastDay, IReadOnlyList<Id<Organization>> Units,
        IReadOnlyList<CriterionChoice> Criteria, Id<Organization>? Collector, DateOnly? ReportDue, string? ReportWords)
    {
        public OpenCampaign.Input Input() => new(Agency, new CampaignCard(Code, Title, Basis, Period.Of(From, LastDay < From ? From : LastDay), Units, Criteria)
        {
            Collector = Collector, ReportDue = ReportDue, ReportWords = ReportWords ?? "",
        });
    }

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/campaigns", async ([FromServices] CampaignQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
            Results.Ok(await queries.ListAsync(acts.Actor, cancel))).Reads<IReadOnlyList<CampaignQueries.Line>>("Các đợt đánh giá");
        api.MapGet("/campaigns/{id}/result", ResultAsync).Reads<CampaignTable>("Kết quả của một đợt đánh giá, kèm danh sách sau mỗi con số");
        api.MapMaking<OpenCampaign, NewCampaign, Campaign>("/campaigns", Collection, (act, actor, input, cancel) => act.RunAsync(actor, input.Input(), cancel)).Makes("Mở đợt đánh giá", Running);
        api.MapAct<CancelCampaign, CancelCampaign.Input>("/campaigns/cancel", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Hủy đợt đánh giá", Running);
        api.MapAct<ShowProvisional, ShowProvisional.Input>("/campaigns/show", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Gửi kết quả tạm tính", Running);
        api.MapAct<ObjectToResult, ObjectToResult.Input>("/campaigns/object", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Nêu ý kiến về kết quả tạm tính");
        api.MapAct<DecideObjection, DecideObjection.Input>("/campaigns/objections/decide", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả lời ý kiến", Running);
        api.MapAct<FreezeCampaign, FreezeCampaign.Input>("/campaigns/freeze", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Chốt kết quả", Running);
        api.MapMaking<DraftCampaignLetter, DraftCampaignLetter.Input, OutgoingDocument>("/campaigns/letter", "drafts", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Lập dự thảo công văn công bố", Running);
        api.MapAct<ExplainFault, ExplainFault.Input>("/campaigns/explain", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Gửi giải trình", Role.Leader);
        api.MapMaking<DirectRemedy, DirectRemedy.Input, Directive>("/campaigns/remedy", "directives", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Giao nhiệm vụ khắc phục", Running);
    }

    private static async Task<IResult> ResultAsync(string id, [FromServices] CampaignQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<Campaign>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } detail ? Results.Ok(detail.Table) : Results.NotFound();
}
