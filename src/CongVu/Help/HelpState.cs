namespace CongVu.Help;

/// <summary>Where a help request stands.</summary>
public enum HelpState
{
    /// <summary>Chờ tiếp nhận.</summary>
    Waiting,

    /// <summary>Đang xử lý.</summary>
    Taken,

    /// <summary>Đã trả lời.</summary>
    Answered,

    /// <summary>Đã đóng.</summary>
    Closed,
}

/// <summary>The states in words.</summary>
public static class HelpWords
{
    public static string InWords(this HelpState state) => state switch
    {
        HelpState.Waiting => "Chờ tiếp nhận",
        HelpState.Taken => "Đang xử lý",
        HelpState.Answered => "Đã trả lời",
        HelpState.Closed => "Đã đóng",
    };
}
