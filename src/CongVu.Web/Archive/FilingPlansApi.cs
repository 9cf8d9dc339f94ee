using CongVu.Archive;
using CongVu.Ledger;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Archive;

/// <summary>Filing plans for other systems (danh mục hồ sơ).</summary>
internal sealed class FilingPlansApi : IApiPart
{
    /// <summary>A plan with its lines.</summary>
    internal sealed record PlanContract(Guid Id, int Version, Guid Agency, int Year, DateOnly? ApprovedOn, string ApprovedBy, IReadOnlyList<HeadingContract> Headings);

    /// <summary>A line of a plan.</summary>
    internal sealed record HeadingContract(Guid Id, string Section, string Notation, string Title, Retention Retention, Guid? Keeper, string KeeperName, string Note);

    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<StartFilingPlan, StartFilingPlan.Input, FilingPlan>("/filing-plans", "filing-plans", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Lập danh mục hồ sơ");
        api.MapAct<PutHeading, PutHeading.Input>("/filing-plans/put", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ghi hồ sơ vào danh mục");
        api.MapAct<RemoveHeading, RemoveHeading.Input>("/filing-plans/remove", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ hồ sơ khỏi danh mục");
        api.MapAct<ApproveFilingPlan, ApproveFilingPlan.Input>("/filing-plans/approve", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Phê duyệt danh mục hồ sơ");
        api.MapGet("/filing-plans/{id}", FindAsync).Reads<PlanContract>("Một danh mục hồ sơ");
    }

    private static async Task<IResult> FindAsync(string id, [FromServices] FilingPlanQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<FilingPlan>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } plan
            ? Results.Ok(new PlanContract(plan.Id, plan.Version, plan.AgencyId, plan.Year, plan.ApprovedOn, plan.ApprovedByName,
                [.. plan.InOrder().SelectMany(section => section).Select(row => new HeadingContract(row.Id, row.Section, row.Notation, row.Title, row.Retention, row.KeeperId?.Value, row.KeeperName, row.Note))]))
            : Results.NotFound();
}
