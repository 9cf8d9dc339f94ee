using static CongVu.Calendar.JulianTime;

namespace CongVu.Calendar;

/// <summary>Where the sun stands in the sky: its apparent longitude (Meeus, Astronomical Algorithms, chapter 25, to 0.01°).</summary>
internal static class SunLongitude
{
    private const double Radian = Math.PI / 180;

    /// <param name="julian">The moment in universal time, in Julian days.</param>
    /// <returns>Degrees, 0 at the spring equinox, below 360.</returns>
    public static double At(double julian)
    {
        var century = (julian + DeltaT(julian) - J2000) / DaysPerCentury;
        var mean = Polynomial(century, 280.46646, 36000.76983, 0.0003032);
        var anomaly = Polynomial(century, 357.52911, 35999.05029, -0.0001537) * Radian;
        var center = (Polynomial(century, 1.914602, -0.004817, -0.000014) * Math.Sin(anomaly))
            + (Polynomial(century, 0.019993, -0.000101) * Math.Sin(2 * anomaly))
            + (0.000289 * Math.Sin(3 * anomaly));
        var node = Polynomial(century, 125.04, -1934.136) * Radian;
        var apparent = mean + center - 0.00569 - (0.00478 * Math.Sin(node));
        return apparent - (360 * Math.Floor(apparent / 360));
    }
}
