namespace CongVu.Citizens;

/// <summary>States and classes of citizens' dossiers as people read them.</summary>
public static class MatterWords
{
    public static string InWords(this MatterState state) => state switch
    {
        MatterState.Received => "Đã tiếp nhận",
        MatterState.InHandling => "Đang giải quyết",
        MatterState.AwaitingApplicant => "Chờ bổ sung hồ sơ",
        MatterState.Answered => "Đã có kết quả",
    };

    public static string InWords(this MatterClass value) => value switch
    {
        MatterClass.AnsweredEarly => "Trả trước hạn",
        MatterClass.AnsweredOnTime => "Trả đúng hạn",
        MatterClass.AnsweredLate => "Trả quá hạn",
        MatterClass.OpenInTime => "Đang giải quyết, trong hạn",
        MatterClass.OpenOverdue => "Đang giải quyết, quá hạn",
        MatterClass.AwaitingApplicant => "Chờ bổ sung",
    };

    public static string InWords(this ApplicantKind kind) => kind switch
    {
        ApplicantKind.Citizen => "Cá nhân",
        ApplicantKind.Enterprise => "Doanh nghiệp, tổ chức",
    };

    public static string InWords(this MatterResult result) => result switch
    {
        MatterResult.Granted => "Đã giải quyết",
        MatterResult.Denied => "Không giải quyết, có văn bản nêu lý do",
    };
}
