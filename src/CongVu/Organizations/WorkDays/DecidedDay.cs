using CongVu.Calendar;
using CongVu.Database;

namespace CongVu.Organizations.WorkDays;

/// <summary>A day off, or worked instead of another, that was decided after the product was made (ngày nghỉ, ngày làm bù theo quyết định).</summary>
public sealed class DecidedDay : Versioned
{
    private const string Basis = "Quyết định của cơ quan có thẩm quyền";

    private DecidedDay()
    {
    }

    internal DecidedDay(DateOnly day) => Day = day;

    public DateOnly Day { get; private set; }

    public CalendarDayKind Kind { get; private set; }

    /// <summary>What people call it.</summary>
    public string Occasion { get; private set; } = "";

    /// <summary>Number and date of the document that decided it.</summary>
    public string SourceDocument { get; private set; } = "";

    /// <summary>The day it replaces, or is replaced by.</summary>
    public DateOnly? InPlaceOf { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTimeOffset DecidedAt { get; private set; }

    internal void Decide(DecideDay.Input input, string byName, DateTimeOffset at)
    {
        (Kind, Occasion, SourceDocument, InPlaceOf) = (input.Kind, input.Occasion.Trim(), input.SourceDocument.Trim(), input.InPlaceOf);
        (DecidedByName, DecidedAt) = (byName, at);
    }

    internal CalendarDay Row() => new(Day, Kind, Occasion, Basis, SourceDocument) { InPlaceOf = InPlaceOf };
}
