namespace CongVu.Exchange.Changes;

/// <summary>Changes and answers as people read them.</summary>
public static class ChangeWords
{
    public static string InWords(this ChangeKind kind) => kind switch
    {
        ChangeKind.Recall => "Thu hồi",
        ChangeKind.Update => "Cập nhật",
        ChangeKind.Replace => "Thay thế",
    };

    public static string InWords(this ChangeAnswer answer) => answer switch
    {
        ChangeAnswer.Waiting => "Chờ trả lời",
        ChangeAnswer.Agreed => "Đồng ý",
        ChangeAnswer.Refused => "Không đồng ý",
    };
}
