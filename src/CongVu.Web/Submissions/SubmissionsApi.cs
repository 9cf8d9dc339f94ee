using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Composing;
using CongVu.Submissions.Deciding;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>Dossiers for other systems: the same acts as on the pages, with the same guards (hồ sơ trình).</summary>
internal sealed class SubmissionsApi : IApiPart
{
    private const string Collection = "submissions";

    /// <summary>A paper with its content, which stays in memory until it was looked through.</summary>
    internal sealed record NewPaper(Id<Submission> Submission, int Version, DossierPart Part, string Name, byte[] Content);

    /// <summary>Where a dossier stands and what is against sending it.</summary>
    internal sealed record DossierContract(
        Guid Id, int Version, string State, string Title, Guid Submitter, Guid Receiver, int Round, string ResultCode, IReadOnlyList<FindingContract> Findings);

    /// <summary>One finding with its rule and remedy.</summary>
    internal sealed record FindingContract(string Code, string What, string Remedy, string Clause);

    public void Map(RouteGroupBuilder api)
    {
        api.MapGet("/submissions/{id}", FindAsync).Reads<DossierContract>("Trạng thái hồ sơ và kết quả kiểm tra");
        MapComposing(api);
        MapOpinions(api);
        MapDeciding(api);
    }

    private static async Task<IResult> FindAsync(Guid id, SubmissionQueries queries, PageActor who, CancellationToken cancel)
    {
        if (await queries.FindAsync(who.Current, new Id<Submission>(id), cancel) is not { } found)
        {
            return Results.Problem(statusCode: StatusCodes.Status404NotFound);
        }

        var check = await queries.CheckAsync(found, cancel);
        return Results.Ok(new DossierContract(
            found.Id, found.Version, found.State.ToString(), found.Title, found.SubmitterId, found.ReceiverId, found.Round, found.ResultCode,
            [.. check.Findings.Select(finding => new FindingContract(finding.Code, finding.What, finding.Remedy, finding.Clause))]));
    }

    private static void MapComposing(RouteGroupBuilder api)
    {
        api.MapMaking<PublishRules, PublishRules.Input, ReceivingRules>("/submissions/rules", "submissions/rules", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Công bố quy định tiếp nhận hồ sơ");
        api.MapAct<ConvertPaper, ConvertPaper.Input>("/submissions/convert-paper", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Chuyển tài liệu sang PDF");
        api.MapAct<SealPaper, SealPaper.Input>("/submissions/seal-paper", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ký số của cơ quan lên tài liệu");
        api.MapMaking<StartSubmission, StartSubmission.Input, Submission>("/submissions/start", Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Lập hồ sơ trình");
        api.MapAct<DescribeSubmission, DescribeSubmission.Input>("/submissions/describe", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Sửa thông tin hồ sơ");
        api.MapAct<PutPaper, NewPaper>("/submissions/paper", async (act, actor, input, cancel) =>
        {
            using var content = new MemoryStream(input.Content, writable: false);
            return await act.RunAsync(actor, new PutPaper.Input(input.Submission, input.Version, input.Part, new NewFile(input.Name, content)), cancel);
        }).Does("Đưa tài liệu vào hồ sơ");
        api.MapAct<TakeDocument, TakeDocument.Input>("/submissions/take-document", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lấy văn bản đã phát hành vào hồ sơ");
        api.MapAct<RemovePaper, RemovePaper.Input>("/submissions/remove-paper", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ tài liệu khỏi hồ sơ");
        api.MapAct<ExcuseSlot, ExcuseSlot.Input>("/submissions/excuse", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Nêu lý do không có thành phần");
        api.MapAct<SendSubmission, SendSubmission.Input>("/submissions/send", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Gửi hồ sơ");
        api.MapAct<WithdrawSubmission, WithdrawSubmission.Input>("/submissions/withdraw", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Rút hồ sơ, nêu lý do");
    }

    private static void MapOpinions(RouteGroupBuilder api)
    {
        api.MapAct<AskOpinions, AskOpinions.Input>("/submissions/ask-opinions", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lấy ý kiến");
        api.MapAct<RecordOpinion, RecordOpinion.Input>("/submissions/record-opinion", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ghi nhận ý kiến");
        api.MapAct<ReceiveOpinion, ReceiveOpinion.Input>("/submissions/receive-opinion", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Tiếp thu, giải trình");
        api.MapAct<ReleaseOpinion, ReleaseOpinion.Input>("/submissions/release-opinion", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Không cần ý kiến nữa, nêu lý do");
    }

    private static void MapDeciding(RouteGroupBuilder api)
    {
        api.MapMaking<StartResult, StartResult.Input, OutgoingDocument>("/submissions/result", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Soạn văn bản kết quả");
        api.MapAct<AcceptSubmission, AcceptSubmission.Input>("/submissions/accept", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Tiếp nhận", Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapAct<ReturnSubmission, ReturnSubmission.Input>("/submissions/return", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Trả lại, nêu lý do", Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapAct<TransferSubmission, TransferSubmission.Input>("/submissions/transfer", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Chuyển cơ quan có thẩm quyền", Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapAct<UndoVetting, UndoVetting.Input>("/submissions/undo", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Thu lại kết quả thẩm định", Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapAct<AssignSubmission, AssignSubmission.Input>("/submissions/assign", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Phân công tham mưu", Role.ChiefOfOffice, Role.TrackingOffice);
        api.MapAct<WriteSheet, WriteSheet.Input>("/submissions/sheet", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lập phiếu trình");
        api.MapAct<DecideSubmission, DecideSubmission.Input>("/submissions/decide", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ý kiến quyết định của lãnh đạo", Role.Leader);
    }
}
