namespace CongVu.Citizens;

/// <summary>Every citizen's dossier is in exactly one of these classes; an apology changes none of them.</summary>
public enum MatterClass
{
    /// <summary>Đã trả lời trước hạn.</summary>
    AnsweredEarly,

    /// <summary>Đã trả lời đúng ngày hẹn.</summary>
    AnsweredOnTime,

    /// <summary>Đã trả lời, quá hạn.</summary>
    AnsweredLate,

    /// <summary>Đang giải quyết, trong hạn.</summary>
    OpenInTime,

    /// <summary>Đang giải quyết, quá hạn.</summary>
    OpenOverdue,

    /// <summary>Chờ người nộp bổ sung; no time runs.</summary>
    AwaitingApplicant,
}

/// <summary>The classes as conditions; a figure and the list behind it are the same expression.</summary>
internal static class MatterClasses
{
    public static IQueryable<CitizenMatter> In(this IQueryable<CitizenMatter> matters, MatterClass value, DateOnly today) => value switch
    {
        MatterClass.AnsweredEarly => matters.Where(row => row.AnsweredOn < row.DueOn),
        MatterClass.AnsweredOnTime => matters.Where(row => row.AnsweredOn == row.DueOn),
        MatterClass.AnsweredLate => matters.Where(row => row.AnsweredOn > row.DueOn),
        MatterClass.OpenInTime => matters.Where(row => (row.State == MatterState.Received || row.State == MatterState.InHandling) && row.DueOn >= today),
        MatterClass.OpenOverdue => matters.Where(row => (row.State == MatterState.Received || row.State == MatterState.InHandling) && row.DueOn < today),
        MatterClass.AwaitingApplicant => matters.Where(row => row.State == MatterState.AwaitingApplicant),
    };

    /// <summary>The class of one dossier on a day.</summary>
    public static MatterClass On(MatterState state, DateOnly? answered, DateOnly due, DateOnly today) => (state, answered) switch
    {
        (_, { } day) when day < due => MatterClass.AnsweredEarly,
        (_, { } day) when day == due => MatterClass.AnsweredOnTime,
        (_, { }) => MatterClass.AnsweredLate,
        (MatterState.AwaitingApplicant, _) => MatterClass.AwaitingApplicant,
        _ => due >= today ? MatterClass.OpenInTime : MatterClass.OpenOverdue,
    };
}
