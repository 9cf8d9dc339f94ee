using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Directives.Units;
using CongVu.Directives.Working;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Directives;

/// <summary>The parts of directives for other systems: reporting, accepting, extending, sharing (phần việc).</summary>
internal sealed class AssignmentsApi : IApiPart
{
    private const string Reports = "reports";
    private const string Requests = "extension-requests";

    public void Map(RouteGroupBuilder api)
    {
        MapClosing(api);
        MapExtending(api);
        MapSharing(api);
        api.MapAct<WriteNote, NoteContract>("/assignments/note", (act, actor, input, cancel) => act.RunAsync(
            actor, new WriteNote.Input(input.Assignment, input.Words, input.AsksAnswer) { Documents = input.Documents }, cancel)).Does("Ghi tiến độ, trao đổi");
    }

    private static void MapClosing(RouteGroupBuilder api)
    {
        api.MapMaking<ReportDone, ReportContract, DoneReport>("/assignments/report", Reports, (act, actor, input, cancel) => act.RunAsync(
            actor,
            new ReportDone.Input(input.Assignment, input.Version, input.Words, input.Documents)
            {
                Receipts = input.Receipts, Product = input.Product, AsksReview = input.AsksReview,
            },
            cancel))
            .Makes("Báo cáo hoàn thành, kèm văn bản kết quả");
        api.MapAct<AcceptReport, AcceptanceContract>("/assignments/accept", (act, actor, input, cancel) => act.RunAsync(
            actor,
            new AcceptReport.Input(input.Assignment, input.Version, input.Conclusion)
            {
                Overrules = input.Overrules.DistinctBy(item => item.Evidence).ToDictionary(item => item.Evidence, item => item.Reason),
            },
            cancel)).Does("Xác nhận hoàn thành");
        api.MapAct<ReturnReport, ReturnReport.Input>("/assignments/return", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả lại báo cáo, nêu lý do");
        api.MapAct<ReopenAssignment, ReopenAssignment.Input>("/assignments/reopen", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Mở lại nhiệm vụ");
    }

    private static void MapExtending(RouteGroupBuilder api)
    {
        api.MapMaking<AskExtension, AskExtension.Input, ExtensionRequest>("/assignments/ask-extension", Requests, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Xin gia hạn bằng văn bản");
        api.MapAct<DecideExtension, DecideExtension.Input>("/assignments/decide-extension", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Quyết định gia hạn");
        api.MapAct<SetDeadline, SetDeadline.Input>("/assignments/set-deadline", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đặt hạn, rút ngắn hạn");
    }

    private static void MapSharing(RouteGroupBuilder api)
    {
        api.MapAct<AddUnits, SharingContract>("/assignments/add-units", (act, actor, input, cancel) =>
            act.RunAsync(actor, new AddUnits.Input(input.Assignment, input.Version, UnitContract.Units(input.Units)), cancel)).Does("Thêm đơn vị phối hợp");
        api.MapAct<HandDown, SharingContract>("/assignments/hand-down", (act, actor, input, cancel) =>
            act.RunAsync(actor, new HandDown.Input(input.Assignment, input.Version, UnitContract.Units(input.Units)), cancel)).Does("Phân công tiếp");
        api.MapAct<ReplaceLead, ReplacingContract>("/assignments/replace-lead", (act, actor, input, cancel) => act.RunAsync(
            actor,
            new ReplaceLead.Input(input.Assignment, input.Version, input.Reason, input.Organization, UnitContract.DeadlineOf(input.Due, input.WorkingDays)),
            cancel)).Does("Chuyển đơn vị chủ trì");
        api.MapAct<RemoveUnit, RemoveUnit.Input>("/assignments/remove", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Rút phân công");
        api.MapAct<DeclineAssignment, DeclineAssignment.Input>("/assignments/decline", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đề nghị không nhận");
        api.MapAct<RefuseDecline, RefuseDecline.Input>("/assignments/keep", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Giữ nguyên phân công");
    }
}
