namespace CongVu.Calendar;

/// <summary>Astronomers' day count, and the step from the clock's time to the even time of their formulas.</summary>
internal static class JulianTime
{
    public const double J2000 = 2451545.0;
    public const double DaysPerCentury = 36525.0;
    private const double FirstDay = 1721425.5;   // midnight that begins 1 January of year 1

    public static double StartOf(DateOnly day) => FirstDay + day.DayNumber;

    public static DateOnly DayOf(double julian) => DateOnly.FromDayNumber((int)Math.Floor(julian - FirstDay));

    /// <summary>Terrestrial minus universal time in days, by the polynomials of Espenak and Meeus (2006).</summary>
    public static double DeltaT(double julian)
    {
        var year = 2000 + ((julian - J2000) / 365.25);
        return SecondsIn(year) / 86400;
    }

    private static double SecondsIn(double year) => year switch
    {
        < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
        < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
        < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1.0 / 233, 1.0 / 2547),
        < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1.0 / 260, -1.0 / 718),
        < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
        < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
        _ => Polynomial((year - 1820) / 100, -20, 0, 32) - (0.5628 * (2150 - year)),
    };

    public static double Polynomial(double variable, params ReadOnlySpan<double> coefficients)
    {
        var sum = 0.0;
        for (var power = coefficients.Length - 1; power >= 0; power--)
            sum = (sum * variable) + coefficients[power];
        return sum;
    }
}
