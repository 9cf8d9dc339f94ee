namespace CongVu.Calendar;

/// <summary>A day that differs from the ordinary week, with the reason in law (ngày nghỉ, ngày làm bù).</summary>
/// <param name="Day">The day.</param>
/// <param name="Kind">What is different about it.</param>
/// <param name="Occasion">What people call it, in Vietnamese: <c>Giỗ Tổ Hùng Vương</c>.</param>
/// <param name="LegalBasis">The law or power it rests on, in Vietnamese.</param>
/// <param name="SourceDocument">The document that announced it, or null when it follows from the law alone or is not known.</param>
public sealed record CalendarDay(DateOnly Day, CalendarDayKind Kind, string Occasion, string LegalBasis, string? SourceDocument = null)
{
    /// <summary>The day that this one replaces: the holiday it compensates, or the other day of a swap.</summary>
    public DateOnly? InPlaceOf { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Confirmed;
}

/// <summary>How a day differs from the ordinary week.</summary>
public enum CalendarDayKind
{
    /// <summary>Ngày lễ, tết.</summary>
    Holiday,

    /// <summary>Ngày nghỉ bù: off because a holiday fell on a weekly rest day.</summary>
    Compensatory,

    /// <summary>Ngày nghỉ hoán đổi: off now, worked on another day.</summary>
    SwapOff,

    /// <summary>Ngày làm bù: worked in place of a day off, usually a Saturday.</summary>
    SwapWork,

    /// <summary>Only the morning is worked.</summary>
    MorningOnly,

    /// <summary>Only the afternoon is worked.</summary>
    AfternoonOnly,

    /// <summary>This agency alone is closed (nghỉ riêng của cơ quan): a storm, a removal.</summary>
    Closure,
}

/// <summary>How sure a calendar day is, so that an administrator knows what to look up.</summary>
public enum Certainty
{
    /// <summary>Entered or confirmed from the document itself.</summary>
    Confirmed,

    /// <summary>Reported by the press or other pages; the document itself was not read.</summary>
    Reported,

    /// <summary>Follows from a rule.</summary>
    Derived,

    /// <summary>Not checked against any source: to be looked up before it is relied on.</summary>
    Unverified,
}
