using CongVu.Calendar;
using CongVu.Submissions.Figures;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions.Figures;

/// <summary>Figures and lessons of vetting for other systems.</summary>
internal sealed class RoundsApi : IApiPart
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/submissions/figures", FiguresAsync).Reads<IReadOnlyList<RoundFigures>>("Số liệu thẩm định theo cơ quan, đơn vị trình của một kỳ");
        api.MapGet("/submissions/rounds", ListAsync).Reads<IReadOnlyList<RoundReport.Line>>("Các lần trình của một kỳ, mỗi trang 100 dòng");
        api.MapGet("/submissions/lessons", LessonsAsync).Reads<IReadOnlyList<Lesson>>("Lý do trả lại, quy định và cách khắc phục");
    }

    private static async Task<IResult> FiguresAsync(DateOnly from, DateOnly last, bool own, RoundReport report, PageActor who, CancellationToken cancel) =>
        Filter(from, last, own) is { } filter ? Results.Ok(await report.ByUnitAsync(who.Current, filter, cancel)) : Wrong();

    private static async Task<IResult> ListAsync(DateOnly from, DateOnly last, bool own, int page, RoundReport report, PageActor who, CancellationToken cancel) =>
        Filter(from, last, own) is { } filter && page > 0 ? Results.Ok(await report.ListAsync(who.Current, filter, page, 100, cancel)) : Wrong();

    private static async Task<IResult> LessonsAsync(DateOnly from, DateOnly last, bool own, RoundReport report, PageActor who, CancellationToken cancel) =>
        Filter(from, last, own) is { } filter ? Results.Ok(await report.LessonsAsync(who.Current, filter, cancel)) : Wrong();

    private static RoundFilter? Filter(DateOnly from, DateOnly last, bool own) => from <= last ? new RoundFilter { Received = Period.Of(from, last), IsOwn = own } : null;

    private static IResult Wrong() => Results.Problem(statusCode: StatusCodes.Status422UnprocessableEntity);
}
