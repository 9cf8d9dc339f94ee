using CongVu.Submissions.Deciding;
using CongVu.Submissions.Figures;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;
using CongVu.Submissions.Vetting;

namespace CongVu.Submissions;

/// <summary>States and kinds as people read them.</summary>
public static class SubmissionWords
{
    public static string InWords(this DossierPart part) => part switch
    {
        DossierPart.Letter => "Văn bản trình",
        DossierPart.Attachment => "Phụ lục, biểu mẫu kèm văn bản trình",
        DossierPart.Opinions => "Văn bản tham gia ý kiến",
        DossierPart.Appraisal => "Văn bản thẩm định",
        DossierPart.Reception => "Báo cáo giải trình, tiếp thu ý kiến",
        DossierPart.Drafts => "Dự thảo",
        DossierPart.Other => "Tài liệu khác",
    };

    public static string InWords(this SlotNeed need) => need switch
    {
        SlotNeed.Optional => "nếu cần",
        SlotNeed.FilledOrExplained => "có, hoặc nêu lý do không có",
        SlotNeed.Required => "bắt buộc",
    };

    public static string InWords(this DraftSignature signature) => signature switch
    {
        DraftSignature.Any => "Dự thảo: không quy định về chữ ký số",
        DraftSignature.Unsigned => "Dự thảo: tệp bình thường, chưa ký số",
        DraftSignature.Organization => "Dự thảo: phải có chữ ký số của tổ chức",
    };

    public static string InWords(this SubmissionState state) => state switch
    {
        SubmissionState.Composing => "Đang lập",
        SubmissionState.Vetting => "Chờ thẩm định",
        SubmissionState.Returned => "Bị trả lại",
        SubmissionState.Transferred => "Đã chuyển cơ quan có thẩm quyền",
        SubmissionState.Accepted => "Đã tiếp nhận",
        SubmissionState.InHandling => "Đang tham mưu",
        SubmissionState.AwaitingDecision => "Chờ lãnh đạo quyết định",
        SubmissionState.Approved => "Đã duyệt, chờ ban hành",
        SubmissionState.Refused => "Không được chấp thuận",
        SubmissionState.Closed => "Đã có kết quả",
        SubmissionState.Withdrawn => "Đã rút",
    };

    public static string InWords(this OpinionStance stance) => stance switch
    {
        OpinionStance.Agrees => "Thống nhất",
        OpinionStance.AgreesWithRemarks => "Thống nhất, có ý kiến bổ sung",
        OpinionStance.Differs => "Không thống nhất, phương án khác",
    };

    public static string InWords(this OpinionStanding standing) => standing switch
    {
        OpinionStanding.NotSent => "Chưa gửi",
        OpinionStanding.Waiting => "Đang chờ",
        OpinionStanding.Answered => "Đã trả lời",
        OpinionStanding.AnsweredLate => "Trả lời muộn",
        OpinionStanding.Silent => "Quá hạn chưa trả lời",
        OpinionStanding.NotNeeded => "Không cần nữa",
    };

    public static string InWords(this OpinionReception reception) => reception switch
    {
        OpinionReception.TakenIn => "Tiếp thu",
        OpinionReception.Explained => "Giải trình",
    };

    public static string InWords(this VettingResult result) => result switch
    {
        VettingResult.Accepted => "Tiếp nhận",
        VettingResult.Returned => "Trả lại",
        VettingResult.Transferred => "Chuyển cơ quan có thẩm quyền",
    };

    public static string InWords(this FuseState fuse) => fuse switch
    {
        FuseState.None => "",
        FuseState.Fresh => "Trong hạn",
        FuseState.Warning => "Sắp hết hạn",
        FuseState.LastDay => "Hết hạn hôm nay",
        FuseState.Overdue => "Quá hạn thẩm định",
    };

    public static string InWords(this DecisionKind kind) => kind switch
    {
        DecisionKind.Approve => "Đồng ý",
        DecisionKind.ApproveWithChanges => "Đồng ý, có sửa đổi",
        DecisionKind.Refuse => "Không đồng ý",
        DecisionKind.AskMore => "Yêu cầu làm rõ thêm",
    };

    public static string InWords(this RoundClass value) => value switch
    {
        RoundClass.VettedInTime => "Đúng hạn",
        RoundClass.VettedLate => "Muộn",
        RoundClass.OpenInTime => "Chờ, trong hạn",
        RoundClass.OpenOverdue => "Chờ, quá hạn",
        RoundClass.WithoutDeadline => "Không đặt hạn",
    };
}
