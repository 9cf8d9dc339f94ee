namespace CongVu.Calendar;

/// <summary>Kinds of days as people call them.</summary>
public static class CalendarWords
{
    public static string InWords(this CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Holiday => "Nghỉ lễ, tết",
        CalendarDayKind.Compensatory => "Nghỉ bù",
        CalendarDayKind.SwapOff => "Nghỉ hoán đổi",
        CalendarDayKind.SwapWork => "Làm bù",
        CalendarDayKind.MorningOnly => "Chỉ làm buổi sáng",
        CalendarDayKind.AfternoonOnly => "Chỉ làm buổi chiều",
        CalendarDayKind.Closure => "Cơ quan nghỉ riêng",
    };

    public static string InWords(this Certainty certainty) => certainty switch
    {
        Certainty.Confirmed => "đã đối chiếu văn bản",
        Certainty.Reported => "theo tin công bố, chưa đối chiếu văn bản",
        Certainty.Derived => "suy ra từ luật",
        Certainty.Unverified => "chưa đối chiếu văn bản",
    };
}
