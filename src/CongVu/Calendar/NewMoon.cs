using static CongVu.Calendar.JulianTime;

namespace CongVu.Calendar;

/// <summary>When the moon is new (Meeus, Astronomical Algorithms, chapter 49, to some seconds).</summary>
internal static class NewMoon
{
    private const double Radian = Math.PI / 180;
    private const double Month = 29.530588861;
    private const double Lunation0 = 2451550.09766;

    // Periodic terms: days, then how often the sun's anomaly M, the moon's anomaly M', its argument of latitude F and its
    // node enter the sine. A term shrinks with the earth's eccentricity once for each M.
    private static readonly (double Days, int Sun, int Moon, int Latitude, int Node)[] Periodic =
    [
        (-0.40720, 0, 1, 0, 0), (0.17241, 1, 0, 0, 0), (0.01608, 0, 2, 0, 0), (0.01039, 0, 0, 2, 0), (0.00739, -1, 1, 0, 0),
        (-0.00514, 1, 1, 0, 0), (0.00208, 2, 0, 0, 0), (-0.00111, 0, 1, -2, 0), (-0.00057, 0, 1, 2, 0), (0.00056, 1, 2, 0, 0),
        (-0.00042, 0, 3, 0, 0), (0.00042, 1, 0, 2, 0), (0.00038, 1, 0, -2, 0), (-0.00024, -1, 2, 0, 0), (-0.00017, 0, 0, 0, 1),
        (-0.00007, 2, 1, 0, 0), (0.00004, 0, 2, -2, 0), (0.00004, 3, 0, 0, 0), (0.00003, 1, 1, -2, 0), (0.00003, 0, 2, 2, 0),
        (-0.00003, 1, 1, 2, 0), (0.00003, -1, 1, 2, 0), (-0.00002, -1, 1, -2, 0), (-0.00002, 1, 3, 0, 0), (0.00002, 0, 4, 0, 0),
    ];

    // Pulls of the planets: millionths of a day, degrees at lunation 0, degrees per lunation.
    private static readonly (int Millionths, double Start, double PerLunation)[] Planets =
    [
        (325, 299.77, 0.107408), (165, 251.88, 0.016321), (164, 251.83, 26.651886), (126, 349.42, 36.412478),
        (110, 84.66, 18.206239), (62, 141.74, 53.303771), (60, 207.14, 2.453732), (56, 154.84, 7.306860),
        (47, 34.52, 27.261239), (42, 207.19, 0.121824), (40, 291.34, 1.844379), (37, 161.72, 24.198154),
        (35, 239.56, 25.513099), (23, 331.55, 3.592518),
    ];

    /// <summary>The lunation whose new moon is about the given day.</summary>
    public static int Nearest(DateOnly day) => (int)Math.Round((StartOf(day) - Lunation0) / Month);

    /// <summary>The moment of a new moon in universal time, in Julian days; lunation 0 is that of 6 January 2000.</summary>
    public static double At(int lunation)
    {
        var century = lunation / 1236.85;
        var mean = Lunation0 + (Month * lunation) + Polynomial(century, 0, 0, 0.00015437, -0.000000150, 0.00000000073);
        var even = mean + PeriodicDays(lunation, century) + PlanetaryDays(lunation, century);
        return even - DeltaT(even);
    }

    private static double PeriodicDays(int lunation, double century)
    {
        var shrink = Polynomial(century, 1, -0.002516, -0.0000074);
        var sun = 2.5534 + (29.10535670 * lunation) + Polynomial(century, 0, 0, -0.0000014, -0.00000011);
        var moon = 201.5643 + (385.81693528 * lunation) + Polynomial(century, 0, 0, 0.0107582, 0.00001238, -0.000000058);
        var latitude = 160.7108 + (390.67050284 * lunation) + Polynomial(century, 0, 0, -0.0016118, -0.00000227, 0.000000011);
        var node = 124.7746 - (1.56375588 * lunation) + Polynomial(century, 0, 0, 0.0020672, 0.00000215);
        return Periodic.Sum(term => term.Days * Math.Pow(shrink, Math.Abs(term.Sun))
            * Math.Sin(((term.Sun * sun) + (term.Moon * moon) + (term.Latitude * latitude) + (term.Node * node)) * Radian));
    }

    private static double PlanetaryDays(int lunation, double century) =>
        Planets.Select((planet, index) => (planet, bend: index == 0 ? -0.009173 * century * century : 0))
            .Sum(pull => pull.planet.Millionths * 1e-6 * Math.Sin((pull.planet.Start + (pull.planet.PerLunation * lunation) + pull.bend) * Radian));
}
