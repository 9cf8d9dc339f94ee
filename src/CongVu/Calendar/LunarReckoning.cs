namespace CongVu.Calendar;

/// <summary>One month of a lunar year.</summary>
internal sealed record LunarMonth(int Number, bool IsLeap, DateOnly FirstDay, int Length);

/// <summary>
/// Reckons lunar years from the sun and the moon: a month begins on the day of its new moon, month 11 holds the winter
/// solstice, and of thirteen months between two solstices the first without a principal term is the leap month.
/// </summary>
/// <param name="hoursEast">The meridian whose midnight divides the days; Việt Nam's is 7.</param>
internal sealed class LunarReckoning(double hoursEast)
{
    private const int WinterSolstice = 9;   // the tenth sector of 30°: 270°

    /// <summary>The months of the lunar year whose Tết falls in this solar year, in order.</summary>
    public IReadOnlyList<LunarMonth> MonthsOf(int year) =>
        [.. Labelled(year).SkipWhile(month => month.Number != 1), .. Labelled(year + 1).TakeWhile(month => month.Number != 1)];

    // From month 11 of the year before to month 10 (or leap 10) of this year.
    private IEnumerable<LunarMonth> Labelled(int year)
    {
        var first = Month11(year - 1);
        var count = Month11(year) - first;
        var leap = count == 13 ? LeapIndex(first) : int.MaxValue;
        for (var index = 0; index < count; index++)
        {
            var begins = FirstDayOf(first + index);
            var number = ((10 + index - (index >= leap ? 1 : 0)) % 12) + 1;
            yield return new LunarMonth(number, index == leap, begins, FirstDayOf(first + index + 1).DayNumber - begins.DayNumber);
        }
    }

    // The lunation, counted as NewMoon counts them, that holds the winter solstice of a solar year.
    private int Month11(int year)
    {
        var lunation = NewMoon.Nearest(new DateOnly(year, 12, 31));
        while (FirstDayOf(lunation) > new DateOnly(year, 12, 31) || SectorAt(lunation) >= WinterSolstice)
            lunation--;
        return lunation;
    }

    private int LeapIndex(int first)
    {
        for (var index = 1; index < 13; index++)
        {
            if (SectorAt(first + index) == SectorAt(first + index + 1))
                return index;
        }
        throw new InvalidOperationException($"Thirteen lunations from {FirstDayOf(first)} and each holds a principal term.");
    }

    private int SectorAt(int lunation) => (int)(SunLongitude.At(MidnightOf(FirstDayOf(lunation))) / 30);

    private DateOnly FirstDayOf(int lunation) => JulianTime.DayOf(NewMoon.At(lunation) + (hoursEast / 24));

    private double MidnightOf(DateOnly day) => JulianTime.StartOf(day) - (hoursEast / 24);
}
