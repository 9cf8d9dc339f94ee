using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Html;

namespace CongVu.Web.Documents;

/// <summary>The state of a document in one small mark.</summary>
internal static class Chips
{
    public static IHtmlContent Of(IncomingQueries.Line line, DateOnly today, WorkCalendar calendar) => line.State switch
    {
        IncomingState.Arrived => Words.Chip("Chờ tiếp nhận", "new"),
        IncomingState.Registered => Words.Chip("Chờ chỉ đạo", "new"),
        IncomingState.InProgress => Due(line.DueDate, today, calendar),
        IncomingState.ForInformation => Words.Chip("Nhận để biết"),
        IncomingState.Completed => Words.Chip("Hoàn thành", "done"),
        IncomingState.Voided => Words.Chip("Đã hủy số"),
        IncomingState.Returned => Words.Chip("Đã trả lại"),
        IncomingState.Recalled => Words.Chip("Đã thu hồi"),
    };

    /// <summary>What is left until a deadline, in working days.</summary>
    public static IHtmlContent Due(DateOnly? due, DateOnly today, WorkCalendar calendar)
    {
        if (due is not { } day)
        {
            return Words.Chip("Đang xử lý");
        }

        var left = TimeLeft.Until(day, today, calendar).WorkingDays;
        return
            day < today ? Words.Chip($"Quá hạn {Math.Max(1, -left)} ngày", "late") :
            day == today ? Words.Chip("Đến hạn hôm nay", "soon") :
            left <= 2 ? Words.Chip($"Còn {left} ngày làm việc", "soon") :
            Words.Chip($"Còn {left} ngày làm việc");
    }

    public static IHtmlContent Of(OutgoingState state, string returnReason) => state switch
    {
        OutgoingState.Draft => returnReason.Length > 0 ? Words.Chip("Bị trả lại", "soon") : Words.Chip("Đang soạn"),
        OutgoingState.InReview => Words.Chip("Đang trình", "new"),
        OutgoingState.ApprovedModel => Words.Chip("Mẫu đã duyệt", "done"),
        OutgoingState.AwaitingSignature => Words.Chip("Chờ ký", "new"),
        OutgoingState.AwaitingIssue => Words.Chip("Chờ phát hành", "soon"),
        OutgoingState.Issued => Words.Chip("Đã phát hành", "done"),
        OutgoingState.Cancelled => Words.Chip("Đã hủy"),
        OutgoingState.Recalled => Words.Chip("Đã thu hồi"),
        OutgoingState.Replaced => Words.Chip("Đã được thay thế"),
    };
}
