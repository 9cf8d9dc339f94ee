using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Extending;
using CongVu.Directives.Figures;
using CongVu.Directives.Importing;
using CongVu.Directives.Recurring;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Organizations.Importing;
using CongVu.Outcomes;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc;

namespace CongVu.Web.Directives;

/// <summary>Directives for other systems: lists, figures, and the acts on a directive as a whole (nhiệm vụ).</summary>
internal sealed class DirectivesApi : IApiPart
{
    private const int MostLines = 100;
    private const string Collection = "directives";
    private static readonly Role[] Followers = [Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader];

    /// <summary>A list of tasks, as an .xlsx file in base64.</summary>
    internal sealed record NewTasks(Id<Organization> Agency, byte[] File, bool IsDryRun);

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/directives", ListAsync).Reads<IReadOnlyList<DirectiveQueries.Line>>("Danh sách nhiệm vụ theo phạm vi, loại và ngày tính");
        api.MapGet("/directives/figures", FiguresAsync).Reads<IReadOnlyList<FigureRow<Id<Organization>>>>("Số liệu theo đơn vị và loại tại một ngày", Followers);
        api.MapGet("/directives/{id}", FindAsync).Reads<DirectiveDetail>("Một nhiệm vụ với các phần việc");
        api.MapMaking<OpenDirective, TaskContract, Directive>("/directives/open", Collection, (act, actor, input, cancel) =>
            act.RunAsync(actor, new OpenDirective.Input(input.Agency, input.Card, UnitContract.Units(input.Units)), cancel)).Makes("Nhập nhiệm vụ", Followers);
        api.MapImport<ImportTasks, NewTasks, TaskColumn>("/directives/import", TaskList.Form, list => list.File, (act, actor, list, sheet, cancel) =>
            act.RunAsync(actor, new ImportTasks.Input(list.Agency, sheet, list.IsDryRun), cancel)).Answers<ImportReport>("Nhập nhiệm vụ từ Excel", Followers);
        api.MapMaking<OpenMonthly, TaskContract, Directive>("/directives/open-monthly", Collection, (act, actor, input, cancel) =>
            act.RunAsync(actor, new OpenMonthly.Input(input.Agency, input.Card, UnitContract.Units(input.Units), input.Plan ?? new SeriesPlan(new MonthlyDay(0), null)), cancel))
            .Makes("Nhập nhiệm vụ định kỳ hằng tháng", Followers);
        api.MapMaking<DirectIncoming, OpinionContract, Directive>("/directives/direct", Collection, (act, actor, input, cancel) =>
            act.RunAsync(actor, new DirectIncoming.Input(new Id<IncomingDocument>(input.Document), input.Version, input.Opinion, UnitContract.Units(input.Units)), cancel))
            .Makes("Cho ý kiến chỉ đạo trên văn bản đến", Role.Leader, Role.ChiefOfOffice);
        api.MapAct<CorrectDirective, CorrectDirective.Input>("/directives/correct", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đính chính nội dung nhiệm vụ", Followers);
        api.MapAct<WithdrawDirective, WithdrawDirective.Input>("/directives/withdraw", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Rút nhiệm vụ, nêu lý do", Role.Leader, Role.ChiefOfOffice);
        api.MapAct<StopSeries, StopSeries.Input>("/directives/stop-monthly", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Dừng nhiệm vụ định kỳ", Followers);
        api.MapAct<CreditFault, CreditFault.Input>("/directives/credit-fault", async (act, actor, input, cancel) => (Outcome)await act.RunAsync(actor, input, cancel))
            .Does("Cộng bù thời gian hệ thống lỗi", Role.Leader);
    }

    private static async Task<IResult> ListAsync(
        [FromServices] DirectiveQueries queries, [FromServices] OfficeClock clock, [FromServices] ApiActs acts, CancellationToken cancel,
        TaskScope scope = TaskScope.Unit, TaskClass? @class = null, DateOnly? day = null, int page = 1, int size = 25) =>
        Results.Ok(await queries.ListAsync(
            acts.Actor, new TaskFilter(scope, Earlier(day, clock.Today)) { Class = @class }, Math.Max(1, page), Math.Clamp(size, 1, MostLines), cancel));

    private static async Task<IResult> FiguresAsync(
        [FromServices] DirectiveClasses classes, [FromServices] OfficeClock clock, [FromServices] ApiActs acts, CancellationToken cancel, DateOnly? day = null) =>
        Results.Ok(await classes.ByUnitAsync(acts.Actor, new TaskFilter(TaskScope.Tracking, Earlier(day, clock.Today)), cancel));

    private static async Task<IResult> FindAsync(string id, [FromServices] DirectiveQueries queries, [FromServices] ApiActs acts, CancellationToken cancel) =>
        Id<Directive>.TryParse(id, out var wanted) && await queries.FindAsync(acts.Actor, wanted, cancel) is { } found ? Results.Ok(found) : Results.NotFound();

    private static DateOnly Earlier(DateOnly? day, DateOnly today) => day is { } asked && asked < today ? asked : today;
}
