namespace CongVu.Reports.Monthly;

/// <summary>The four sections of the monthly report (mục của báo cáo tháng). A task stands in exactly one.</summary>
public enum MonthlySection
{
    /// <summary>I. Các nội dung đã hoàn thành: accepted within the period.</summary>
    Done,

    /// <summary>II. Các nội dung chưa đến hạn.</summary>
    NotYetDue,

    /// <summary>III. Các nội dung chưa hoàn thành nhưng đã quá hạn.</summary>
    Overdue,

    /// <summary>IV. Các nội dung đã có văn bản xin gia hạn: whether the deadline has passed or not.</summary>
    ExtensionAsked,
}

/// <summary>The words of the form.</summary>
public static class MonthlyWords
{
    public static string InWords(this MonthlySection section) => section switch
    {
        MonthlySection.Done => "Các nội dung đã hoàn thành",
        MonthlySection.NotYetDue => "Các nội dung chưa đến hạn",
        MonthlySection.Overdue => "Các nội dung chưa hoàn thành nhưng đã quá hạn",
        MonthlySection.ExtensionAsked => "Các nội dung đơn vị đã có văn bản xin gia hạn",
    };

    public static string Number(this MonthlySection section) => section switch
    {
        MonthlySection.Done => "I",
        MonthlySection.NotYetDue => "II",
        MonthlySection.Overdue => "III",
        MonthlySection.ExtensionAsked => "IV",
    };
}
