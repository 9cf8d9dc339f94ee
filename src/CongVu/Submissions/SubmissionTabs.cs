using CongVu.Organizations;

namespace CongVu.Submissions;

/// <summary>The lists of dossiers.</summary>
public enum SubmissionTab
{
    /// <summary>Đang lập, của cơ quan trình.</summary>
    Open,

    /// <summary>Bị trả lại.</summary>
    Returned,

    /// <summary>Đã gửi, đang giải quyết.</summary>
    Sent,

    /// <summary>Đã kết thúc.</summary>
    Ended,

    /// <summary>Chờ thẩm định, của Văn phòng cơ quan nhận.</summary>
    ToVet,

    /// <summary>Sắp hết hạn thẩm định.</summary>
    Near,

    /// <summary>Chờ phân công.</summary>
    ToAssign,

    /// <summary>Đang tham mưu.</summary>
    InHandling,

    /// <summary>Chờ lãnh đạo quyết định.</summary>
    ToDecide,

    /// <summary>Chờ ban hành kết quả.</summary>
    ToIssue,

    /// <summary>Đã thẩm định xong.</summary>
    Done,
}

/// <summary>The rows behind each list; a count and its list are the same expression.</summary>
internal static class SubmissionTabs
{
    public static IQueryable<Submission> Of(IQueryable<Submission> all, Actor actor, SubmissionTab tab, DateOnly today)
    {
        var own = all.PutForwardBy(actor);
        var received = Received(all, actor);
        return tab switch
        {
            SubmissionTab.Open => own.Where(row => row.State == SubmissionState.Composing),
            SubmissionTab.Returned => own.Where(row => row.State == SubmissionState.Returned),
            SubmissionTab.Sent => own.Where(row => row.State == SubmissionState.Vetting || row.State == SubmissionState.Accepted ||
                row.State == SubmissionState.InHandling || row.State == SubmissionState.AwaitingDecision || row.State == SubmissionState.Approved),
            SubmissionTab.Ended => own.Where(row => row.State == SubmissionState.Closed || row.State == SubmissionState.Refused ||
                row.State == SubmissionState.Transferred || row.State == SubmissionState.Withdrawn),
            SubmissionTab.ToVet => received.Where(row => row.State == SubmissionState.Vetting),
            SubmissionTab.Near => received.Where(row => row.State == SubmissionState.Vetting && row.Rounds.Any(round => round.Number == row.Round && round.WarnOn <= today)),
            SubmissionTab.ToAssign => received.Where(row => row.State == SubmissionState.Accepted),
            SubmissionTab.InHandling => received.Where(row => row.State == SubmissionState.InHandling),
            SubmissionTab.ToDecide => received.Where(row => row.State == SubmissionState.AwaitingDecision),
            SubmissionTab.ToIssue => received.Where(row => row.State == SubmissionState.Approved),
            SubmissionTab.Done => received.Where(row => row.State == SubmissionState.Closed || row.State == SubmissionState.Refused ||
                row.State == SubmissionState.Returned || row.State == SubmissionState.Transferred),
        };
    }

    private static IQueryable<Submission> Received(IQueryable<Submission> all, Actor actor)
    {
        var receivers = SubmissionRights.ReceiversOf(actor);
        return all.Where(row => row.Round > 0 && (receivers.Contains(row.ReceiverId) || row.SpecialistId == actor.Person));
    }
}
