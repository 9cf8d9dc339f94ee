using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Figures;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Citizens;

/// <summary>Citizens' dossiers for other systems, such as a province's portal (hồ sơ của tổ chức, cá nhân).</summary>
internal sealed class CitizensApi : IApiPart
{
    private const string Collection = "citizens/matters";

    /// <summary>A dossier with its code: the portal that handed it in tells the applicant.</summary>
    internal sealed record MatterContract(
        Guid Id, int Version, string Code, string State, string Class, string ProcedureName, Guid Unit, DateOnly CountedFrom, DateOnly DueOn, DateOnly? PromisedOn, DateOnly? AnsweredOn, string ResultCode);

    /// <summary>The code that somebody typed; it travels in the body, so that no log keeps it.</summary>
    internal sealed record CodeContract(string Code);

    /// <summary>What the public page says.</summary>
    internal sealed record StatusContract(string State, string Agency, string Unit, DateTimeOffset ReceivedAt, DateOnly DueOn, DateOnly? PromisedOn, DateOnly? AnsweredOn);

    /// <summary>Figures of a unit.</summary>
    internal sealed record FiguresContract(Guid? Unit, string Name, int Total, IReadOnlyDictionary<MatterClass, int> Counts);

    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<DefineProcedure, DefineProcedure.Input, Procedure>("/citizens/procedures", "citizens/procedures", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Makes("Khai thủ tục");
        api.MapAct<ReviseProcedure, ReviseProcedure.Input>("/citizens/procedures/revise", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Sửa thủ tục");
        api.MapMaking<ReceiveMatter, ReceiveMatter.Input, CitizenMatter>("/citizens/matters", Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Tiếp nhận hồ sơ của tổ chức, cá nhân", Role.RecordsClerk, Role.TrackingOffice, Role.ChiefOfOffice);
        api.MapAct<AssignMatter, AssignMatter.Input>("/citizens/matters/assign", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Giao giải quyết");
        api.MapAct<AskApplicant, AskApplicant.Input>("/citizens/matters/ask", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Yêu cầu người nộp bổ sung");
        api.MapAct<CompleteMatter, CompleteMatter.Input>("/citizens/matters/complete", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Nhận đủ hồ sơ bổ sung");
        api.MapAct<ApologizeForDelay, ApologizeForDelay.Input>("/citizens/matters/apologize", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lập phiếu xin lỗi, hẹn lại ngày trả");
        api.MapAct<AnswerMatter, AnswerMatter.Input>("/citizens/matters/answer", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả kết quả");
        api.MapGet("/citizens/matters/{id}", FindAsync).Reads<MatterContract>("Một hồ sơ, kèm mã tra cứu");
        api.MapGet("/citizens/figures", FiguresAsync).Reads<IReadOnlyList<FiguresContract>>("Số liệu theo đơn vị của một kỳ");
        api.MapPost("/citizens/status", StatusAsync).Reads<StatusContract>("Tình trạng hồ sơ theo mã");
    }

    private static async Task<IResult> FindAsync(Guid id, MatterQueries queries, PageActor who, CancellationToken cancel) =>
        await queries.FindAsync(who.Current, new Id<CitizenMatter>(id), cancel) is { } row
            ? Results.Ok(new MatterContract(
                row.Id, row.Version, row.Code, row.State.ToString(), queries.ClassOf(row).ToString(), row.ProcedureName, row.UnitId, row.CountedFrom, row.DueOn, row.PromisedOn, row.AnsweredOn, row.ResultCode))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);

    private static async Task<IResult> FiguresAsync(DateOnly from, DateOnly last, MatterReport report, PageActor who, CancellationToken cancel) =>
        from <= last
            ? Results.Ok((await report.ByUnitAsync(who.Current, Period.Of(from, last), cancel)).Select(row => new FiguresContract(row.Unit, row.Name, row.Total, row.Counts)))
            : Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> StatusAsync(CodeContract asked, MatterStatus status, CancellationToken cancel) =>
        await status.FindAsync(asked.Code, cancel) is { } found
            ? Results.Ok(new StatusContract(found.State.ToString(), found.AgencyName, found.UnitName, found.ReceivedAt, found.DueOn, found.PromisedOn, found.AnsweredOn))
            : Results.Problem(statusCode: StatusCodes.Status404NotFound);
}
