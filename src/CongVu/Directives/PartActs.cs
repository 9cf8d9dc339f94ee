using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>What one may do with a part of a directive.</summary>
public enum PartAct
{
    /// <summary>Báo cáo hoàn thành.</summary>
    ReportDone,

    /// <summary>Xác nhận hoặc trả lại.</summary>
    DecideReport,

    /// <summary>Xin gia hạn.</summary>
    AskExtension,

    /// <summary>Quyết định gia hạn.</summary>
    DecideExtension,

    /// <summary>Từ chối nhận.</summary>
    Decline,

    /// <summary>Giữ nguyên phân công.</summary>
    RefuseDecline,

    /// <summary>Phân công tiếp.</summary>
    HandDown,

    /// <summary>Rút phân công.</summary>
    Remove,

    /// <summary>Chuyển đơn vị chủ trì.</summary>
    ReplaceLead,

    /// <summary>Mở lại.</summary>
    Reopen,

    /// <summary>Ghi tiến độ, trao đổi.</summary>
    Note,

    /// <summary>Đặt hạn, rút ngắn hạn.</summary>
    SetDeadline,
}

/// <summary>The acts that a person may try now: what pages offer. The acts themselves judge again.</summary>
internal static class PartActs
{
    public static IReadOnlySet<PartAct> Of(Actor actor, Assignment part)
    {
        var acts = new HashSet<PartAct>();
        var (doing, following) = (DirectiveRights.ActsFor(actor, part), DirectiveRights.Oversees(actor, part));
        var deciding = DirectiveRights.SetsDeadlines(actor, part);
        var isWork = part.Role is not AssignmentRole.Information;
        var isOpen = isWork && part.State is AssignmentState.Open;
        var isUnfinished = isWork && part.State is AssignmentState.Open or AssignmentState.Reported;

        Add(PartAct.ReportDone, doing && isOpen);
        Add(PartAct.AskExtension, doing && isOpen && part.Due is not null && part.PendingRequest is null);
        Add(PartAct.Decline, doing && isOpen && part.PersonId is null && part.DeclinedAt is null);
        Add(PartAct.HandDown, isUnfinished && DirectiveRights.MayHandDown(actor, part));
        Add(PartAct.DecideReport, following && part.State is AssignmentState.Reported);
        Add(PartAct.DecideExtension, deciding && part.PendingRequest is not null);
        Add(PartAct.SetDeadline, deciding && isOpen);
        Add(PartAct.RefuseDecline, following && part.DeclinedAt is not null && isUnfinished);
        Add(PartAct.Remove, following && part.Role is not AssignmentRole.Lead && part.State is not (AssignmentState.Done or AssignmentState.Ended));
        Add(PartAct.ReplaceLead, following && isUnfinished && part.Role is AssignmentRole.Lead);
        Add(PartAct.Reopen, following && part.State is AssignmentState.Done);
        Add(PartAct.Note, (doing || following) && part.State is not AssignmentState.Ended);
        return acts;

        void Add(PartAct act, bool may)
        {
            if (may)
            {
                acts.Add(act);
            }
        }
    }
}
