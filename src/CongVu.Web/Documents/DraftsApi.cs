using CongVu.Documents;
using CongVu.Documents.Placing;
using CongVu.Documents.Uploads;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Documents;

/// <summary>The steps of a draft from its first words to its issue, for other systems (dự thảo, ký, phát hành).</summary>
internal sealed class DraftsApi : IApiPart
{
    /// <summary>A finished upload as a part of the package.</summary>
    internal sealed record NewPart(Id<OutgoingDocument> Document, int Version, Id<PackagePart>? Part, FilePart Kind, Id<PendingUpload> Upload);

    public void Map(RouteGroupBuilder api)
    {
        MapDrafting(api);
        MapDeciding(api);
    }

    private static void MapDrafting(RouteGroupBuilder api)
    {
        api.MapMaking<StartDraft, StartDraft.Input, OutgoingDocument>("/outgoing/start", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Tạo dự thảo");
        api.MapAct<DescribeDraft, DescribeDraft.Input>("/outgoing/describe", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Sửa thông tin dự thảo, người ký, nơi nhận");
        api.MapAct<DraftFiles, NewPart>("/outgoing/part", (files, actor, input, cancel) => files.PutAsync(
            actor, input.Document, input.Version, new DraftFiles.Target(input.Part, input.Kind), new DraftFiles.Sent(null, [input.Upload]), cancel)).Does("Đưa tệp vào dự thảo");
        api.MapAct<RemovePart, RemovePart.Input>("/outgoing/remove-part", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ tệp khỏi dự thảo");
        api.MapAct<CorrectPlace, CorrectPlace.Input>("/outgoing/place", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Chỉnh vị trí chữ ký, số, ngày trên trang");
        api.MapAct<ApprovePdf, ApprovePdf.Input>("/outgoing/approve-pdf", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Xác nhận bản PDF đúng bản thảo");
        api.MapAct<SubmitDraft, SubmitDraft.Input>("/outgoing/submit", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trình");
        api.MapAct<CancelDraft, CancelDraft.Input>("/outgoing/cancel", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Hủy dự thảo, nêu lý do");
    }

    private static void MapDeciding(RouteGroupBuilder api)
    {
        api.MapAct<PassReview, PassReview.Input>("/outgoing/pass", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Đồng ý, chuyển bước sau");
        api.MapAct<ReturnDraft, ReturnDraft.Input>("/outgoing/return", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả lại người soạn, nêu lý do");
        api.MapAct<SignDocument, SignDocument.Input>("/outgoing/sign", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Ký số cả gói văn bản bằng khóa của người ký", Role.Leader, Role.ChiefOfOffice, Role.HeadOfUnit, Role.Specialist);
        api.MapAct<IssueDocument, IssueDocument.Input>("/outgoing/issue", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Cấp số, ký số của cơ quan, phát hành", Role.RecordsClerk);
        api.MapAct<VoidNumber, VoidNumber.Input>("/registers/void", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Hủy số đã cấp, nêu lý do", Role.RecordsClerk);
    }
}
