using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Submissions.Opinions;

/// <summary>
/// One agency that is asked for its opinion on a dossier, and what became of it (lấy ý kiến tham gia). Late and silent follow
/// from the days and are never stored.
/// </summary>
public sealed class OpinionRequest
{
    private OpinionRequest()
    {
    }

    internal OpinionRequest(Id<OpinionRequest> id, Id<Submission> submission, int ordinal, AskedAgency agency, DateOnly? sentOn, DateOnly due)
    {
        (Id, SubmissionId, Ordinal, SentOn, Due) = (id, submission, ordinal, sentOn, due);
        (OrganizationId, AgencyName) = (agency.Organization, agency.Name.Trim());
    }

    public Id<OpinionRequest> Id { get; private set; }

    public Id<Submission> SubmissionId { get; private set; }

    public int Ordinal { get; private set; }

    /// <summary>The agency in the directory, if it is one.</summary>
    public Id<Organization>? OrganizationId { get; private set; }

    public string AgencyName { get; private set; } = "";

    /// <summary>Absent while the letter that asks is a draft.</summary>
    public DateOnly? SentOn { get; private set; }

    public DateOnly Due { get; private set; }

    public DateOnly? AnsweredOn { get; private set; }

    public OpinionStance? Stance { get; private set; }

    /// <summary>What the agency says.</summary>
    public string Words { get; private set; } = "";

    /// <summary>The answering document: number and date.</summary>
    public string DocumentCode { get; private set; } = "";

    /// <summary>The answering document in the incoming register.</summary>
    public Guid? DocumentId { get; private set; }

    /// <summary>Why no opinion is needed any more; empty while it is.</summary>
    public string ReleaseReason { get; private set; } = "";

    /// <summary>What the lead agency did with it; absent until it said so.</summary>
    public OpinionReception? Reception { get; private set; }

    public string ReceptionWords { get; private set; } = "";

    /// <summary>Asked and neither answered nor released: nothing may be put forward.</summary>
    public bool IsOpen => Stance is null && ReleaseReason.Length == 0;

    /// <summary>Where it stands on a day.</summary>
    public OpinionStanding StandingOn(DateOnly day) => this switch
    {
        { ReleaseReason.Length: > 0 } => OpinionStanding.NotNeeded,
        { AnsweredOn: { } answered } => answered <= Due ? OpinionStanding.Answered : OpinionStanding.AnsweredLate,
        { SentOn: null } => OpinionStanding.NotSent,
        _ => day <= Due ? OpinionStanding.Waiting : OpinionStanding.Silent,
    };

    internal void Send(DateOnly day) => SentOn = day;

    internal void Answer(OpinionAnswer answer)
    {
        (AnsweredOn, Stance, Words) = (answer.On, answer.Stance, answer.Words.Trim());
        (DocumentCode, DocumentId) = (answer.DocumentCode.Trim(), answer.Document);
        (Reception, ReceptionWords, ReleaseReason) = (null, "", "");
    }

    internal void Release(string reason) => ReleaseReason = reason;

    internal void Receive(OpinionReception reception, string words) => (Reception, ReceptionWords) = (reception, words);
}

/// <summary>Whom one asks.</summary>
/// <param name="Organization">In the directory, if it is there.</param>
/// <param name="Name">As it is called.</param>
public sealed record AskedAgency(Id<Organization>? Organization, string Name);

/// <summary>What an agency answered.</summary>
/// <param name="On">On which day.</param>
/// <param name="Stance">Whether it agrees.</param>
/// <param name="Words">What it says.</param>
/// <param name="DocumentCode">Number and date of its letter.</param>
/// <param name="Document">Its letter in the incoming register, if it is there.</param>
public sealed record OpinionAnswer(DateOnly On, OpinionStance Stance, string Words, string DocumentCode, Guid? Document = null);

/// <summary>Whether an agency agrees.</summary>
public enum OpinionStance
{
    /// <summary>Thống nhất.</summary>
    Agrees,

    /// <summary>Thống nhất, có ý kiến bổ sung.</summary>
    AgreesWithRemarks,

    /// <summary>Không thống nhất, phương án khác.</summary>
    Differs,
}

/// <summary>What the lead agency did with an opinion.</summary>
public enum OpinionReception
{
    /// <summary>Tiếp thu.</summary>
    TakenIn,

    /// <summary>Giải trình.</summary>
    Explained,
}

/// <summary>Where a request stands.</summary>
public enum OpinionStanding
{
    /// <summary>Chưa gửi.</summary>
    NotSent,

    /// <summary>Đang chờ.</summary>
    Waiting,

    /// <summary>Đã trả lời.</summary>
    Answered,

    /// <summary>Trả lời muộn.</summary>
    AnsweredLate,

    /// <summary>Quá hạn chưa trả lời.</summary>
    Silent,

    /// <summary>Không cần lấy ý kiến nữa.</summary>
    NotNeeded,
}
