using CongVu.Calendar;

namespace CongVu.Demonstration;

/// <summary>One of the 2,139 tasks that Kon Tum counted in the first half of 2019: when it was given, due and reported.</summary>
/// <param name="Number">From 0.</param>
/// <param name="GivenOn">A working day of the half-year.</param>
/// <param name="Due">The last day in time.</param>
/// <param name="ReportedOn">Absent while it is open.</param>
internal sealed record KonTumTask(int Number, DateOnly GivenOn, DateOnly Due, DateOnly? ReportedOn)
{
    public const int OnTime = 883;
    public const int Late = 281;
    public const int InTime = 912;
    public const int Overdue = 63;

    /// <summary>The last day of the half-year, as of which they were counted.</summary>
    public static readonly DateOnly CountedOn = new(2019, 6, 30);

    // Prime to the number of tasks: walks through all of them once, so that every class is spread over units and months.
    private const int Stride = 1009;

    private static readonly WorkCalendar Calendar = WorkCalendar.National;

    private static readonly string[] Duties =
    [
        "Rà soát, báo cáo tiến độ giải ngân vốn đầu tư công và đề xuất biện pháp thực hiện ({0})",
        "Tham mưu xử lý kiến nghị của cử tri về đường giao thông nông thôn ({0})",
        "Kiểm tra, báo cáo việc quản lý, bảo vệ rừng trên địa bàn ({0})",
        "Tham mưu văn bản triển khai cải cách thủ tục hành chính ({0})",
        "Đề xuất phương án bố trí kinh phí sửa chữa trường, lớp học ({0})",
        "Báo cáo kết quả kiểm tra vệ sinh an toàn thực phẩm ({0})",
        "Tham mưu kế hoạch phòng, chống thiên tai và tìm kiếm cứu nạn ({0})",
        "Rà soát thủ tục đất đai của các dự án đang triển khai ({0})",
        "Báo cáo việc gửi, nhận văn bản điện tử và sử dụng chữ ký số ({0})",
    ];

    private static readonly string[] Fields =
        ["Đầu tư", "Giao thông", "Nông nghiệp", "Cải cách hành chính", "Giáo dục", "Y tế", "Phòng chống thiên tai", "Đất đai", "Công nghệ thông tin"];

    public static int Count => OnTime + Late + InTime + Overdue;

    public static IEnumerable<KonTumTask> All => Enumerable.Range(0, Count).Select(Of);

    public string Content => string.Format(System.Globalization.CultureInfo.InvariantCulture, Duties[Number % Duties.Length], $"nhiệm vụ số {Number + 1}/2019");

    public string Field => Fields[Number % Fields.Length];

    /// <summary>Which of so many units does it; some have more to do than others.</summary>
    public int Share(int units) => Number * Number / 7 % units;

    public string SourceCode => $"{100 + (Number / 3)}/UBND-TH";

    private static KonTumTask Of(int number)
    {
        var rank = number * Stride % Count;
        return rank switch
        {
            < OnTime => Done(number, reportedAfterDue: -(number % 4)),
            < OnTime + Late => Done(number, reportedAfterDue: 1 + (number % 12)),
            < OnTime + Late + InTime => Open(number, new DateOnly(2019, 7, 1).AddDays(number % 150)),
            _ => Open(number, CountedOn.AddDays(-1 - (number % 60))),
        };
    }

    // Given early enough that even the latest report falls within the half-year.
    private static KonTumTask Done(int number, int reportedAfterDue)
    {
        var given = Calendar.AddWorkingDays(new DateOnly(2019, 1, 1), 1 + (number % 85));
        var due = Calendar.AddWorkingDays(given, 5 + (number % 15));
        return new KonTumTask(number, given, due, Calendar.AddWorkingDays(due, reportedAfterDue));
    }

    private static KonTumTask Open(int number, DateOnly due) =>
        new(number, Calendar.AddWorkingDays(new DateOnly(2019, 1, 1), 1 + (number % 70)), due, null);
}
