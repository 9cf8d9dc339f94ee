namespace CongVu.Reports.ScoreCards;

/// <summary>What a score card measures.</summary>
public enum ScoreKind
{
    /// <summary>Văn bản phát hành.</summary>
    Issued,

    /// <summary>Phát hành bản điện tử.</summary>
    Electronic,

    /// <summary>Ký số đủ lãnh đạo và cơ quan.</summary>
    FullySigned,

    /// <summary>Gửi điện tử đến nơi.</summary>
    Exchanged,

    /// <summary>Từ khi lãnh đạo ký đến khi phát hành.</summary>
    SignToIssue,

    /// <summary>Văn bản đến.</summary>
    Received,

    /// <summary>Từ khi văn bản đến tới khi tiếp nhận.</summary>
    ArriveToAccept,

    /// <summary>Văn bản gửi đi bị nơi nhận trả lại.</summary>
    Refused,

    /// <summary>Nhiệm vụ quá hạn cuối kỳ.</summary>
    OverdueTasks,

    /// <summary>Ghi nhận ở sổ trung thực.</summary>
    HonestyMarks,

    /// <summary>Yêu cầu hỗ trợ đã được trả lời.</summary>
    HelpAnswered,

    /// <summary>Từ lúc báo khó khăn đến lúc được trả lời.</summary>
    HelpWait,
}

/// <summary>Each figure's name, definition and source, as they stand on the card.</summary>
public static class ScoreWords
{
    public static bool IsTime(this ScoreKind kind) => kind is ScoreKind.SignToIssue or ScoreKind.ArriveToAccept or ScoreKind.HelpWait;

    public static string InWords(this ScoreKind kind) => kind switch
    {
        ScoreKind.Issued => "Văn bản phát hành",
        ScoreKind.Electronic => "Phát hành bản điện tử",
        ScoreKind.FullySigned => "Ký số đủ lãnh đạo và cơ quan",
        ScoreKind.Exchanged => "Gửi điện tử đến nơi",
        ScoreKind.SignToIssue => "Từ lúc lãnh đạo ký đến lúc phát hành",
        ScoreKind.Received => "Văn bản đến",
        ScoreKind.ArriveToAccept => "Từ lúc văn bản đến tới lúc tiếp nhận",
        ScoreKind.Refused => "Văn bản gửi đi bị nơi nhận trả lại",
        ScoreKind.OverdueTasks => "Nhiệm vụ quá hạn",
        ScoreKind.HonestyMarks => "Ghi nhận ở sổ trung thực",
        ScoreKind.HelpAnswered => "Yêu cầu hỗ trợ đã được trả lời",
        ScoreKind.HelpWait => "Từ lúc báo khó khăn đến lúc được trả lời",
    };

    public static string Definition(this ScoreKind kind) => kind switch
    {
        ScoreKind.Issued => "Văn bản đi có ngày ban hành trong kỳ",
        ScoreKind.Electronic => "Trong số đó, phát hành bản điện tử, không phải bản giấy quét",
        ScoreKind.FullySigned => "Trong số đó, tệp chính có chữ ký hợp lệ của người có thẩm quyền và của cơ quan",
        ScoreKind.Exchanged => "Văn bản đã đến ít nhất một nơi nhận trong kỳ, mỗi văn bản một lần",
        ScoreKind.SignToIssue => "Trung vị, văn bản phát hành trong kỳ",
        ScoreKind.Received => "Văn bản đến trong kỳ, trừ văn bản đã trả lại, thu hồi, hủy số",
        ScoreKind.ArriveToAccept => "Trung vị, văn bản cơ quan khác gửi điện tử đến trong kỳ và đã tiếp nhận",
        ScoreKind.Refused => "Lượt gửi bị nơi nhận từ chối trong kỳ",
        ScoreKind.OverdueTasks => "Nhiệm vụ chủ trì chưa hoàn thành, quá hạn vào cuối ngày cuối kỳ",
        ScoreKind.HonestyMarks => "Báo cáo khi chưa có kết quả, bị trả lại, đóng rồi mở lại, nhập chậm trong kỳ",
        ScoreKind.HelpAnswered => "Khó khăn người của cơ quan báo trong kỳ và đã được bộ phận hỗ trợ trả lời",
        ScoreKind.HelpWait => "Trung vị theo giờ làm việc, các yêu cầu đã được trả lời",
    };

    public static string Source(this ScoreKind kind) => kind switch
    {
        ScoreKind.Issued or ScoreKind.Electronic or ScoreKind.SignToIssue => "Sổ văn bản đi",
        ScoreKind.FullySigned => "Kết quả kiểm tra chữ ký số lúc phát hành",
        ScoreKind.Exchanged or ScoreKind.ArriveToAccept or ScoreKind.Refused => "Lượt gửi, nhận liên thông",
        ScoreKind.Received => "Sổ văn bản đến",
        ScoreKind.OverdueTasks => "Theo dõi chỉ đạo",
        ScoreKind.HonestyMarks => "Sổ trung thực",
        ScoreKind.HelpAnswered or ScoreKind.HelpWait => "Yêu cầu hỗ trợ",
    };
}
