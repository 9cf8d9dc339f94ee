using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>The way of an outgoing document from draft to issue: what is done, what is waited for, what comes.</summary>
internal static class OutgoingWay
{
    public static IReadOnlyList<WayStep> Of(OutgoingDocument document, OrganizationDirectory.Tree tree)
    {
        var steps = new List<WayStep>
        {
            new("Soạn thảo", $"{document.DrafterName}, {tree.NameOf(document.DraftingUnitId)} · {Words.Moment(document.StartedAt)}",
                document.State is OutgoingState.Draft && document.Steps.Count == 0 ? "now" : "did"),
        };
        steps.AddRange(document.Steps.OrderBy(step => step.Ordinal).Select(step => Of(step, document, tree)));
        if (document.State is OutgoingState.Draft)
        {
            steps.AddRange(document.Steps.Count > 0 ? [WayStep.Now("Người soạn thảo sửa, trình lại")] : [WayStep.Later("Trình duyệt, trình ký")]);
        }

        steps.AddRange(Ending(document));
        return steps;
    }

    private static WayStep Of(ReviewStep step, OutgoingDocument document, OrganizationDirectory.Tree tree)
    {
        var who = step.Kind is ReviewKind.Signature ? $"{document.SignerName}, {document.SignerTitle}" : tree.NameOf(step.UnitId);
        var said = step.Opinion.Length > 0 ? $" · “{step.Opinion}”" : "";
        return step.Outcome switch
        {
            ReviewOutcome.Passed => new WayStep(step.Kind.InWords(), $"{step.PersonName} · {Words.Moment(step.At)}{said}", "did"),
            ReviewOutcome.Returned => new WayStep($"{step.Kind.InWords()}: trả lại", $"{step.PersonName} · {Words.Moment(step.At)}{said}", "back"),
            ReviewOutcome.Waiting => new WayStep(step.Kind.InWords(), $"đang chờ {who}", "now"),
            ReviewOutcome.Planned => new WayStep(step.Kind.InWords(), who, ""),
        };
    }

    private static IEnumerable<WayStep> Ending(OutgoingDocument document) => document.State switch
    {
        OutgoingState.AwaitingIssue => [WayStep.Now("Văn thư cấp số, ký số cơ quan, phát hành")],
        OutgoingState.Issued => [new WayStep($"Cấp số {document.Code}, ký số cơ quan, phát hành", Words.Moment(document.IssuedAt), "did")],
        OutgoingState.Recalled or OutgoingState.Replaced =>
        [
            new WayStep($"Cấp số {document.Code}, ký số cơ quan, phát hành", Words.Moment(document.IssuedAt), "did"),
            new WayStep(document.State.InWords(), document.ReturnReason, "back"),
        ],
        OutgoingState.Cancelled => [new WayStep("Hủy dự thảo", document.ReturnReason, "back")],
        OutgoingState.ApprovedModel => [WayStep.Now("Điền mẫu theo danh sách: mỗi dòng một văn bản")],
        OutgoingState.Draft or OutgoingState.InReview or OutgoingState.AwaitingSignature => [WayStep.Later("Cấp số, ký số cơ quan, phát hành")],
    };
}
