using System.Globalization;

namespace CongVu.Calendar;

/// <summary>
/// The yearly decisions known to the product, 2019 to 2026, as it ships them (lịch nghỉ lễ, tết hằng năm): which days Tết and
/// National Day had, and which working days were swapped. An administrator confirms them against the documents.
/// </summary>
public static class OfficialDays
{
    public static IReadOnlyList<CalendarDay> Known { get; } = Read();

    private static IReadOnlyList<CalendarDay> Read()
    {
        using var stream = typeof(OfficialDays).Assembly.GetManifestResourceStream(typeof(OfficialDays), "official-days.txt")
            ?? throw new InvalidOperationException("official-days.txt is not part of the assembly.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => line.Length > 0 && line[0] != '#').Select(Row)];
    }

    private static CalendarDay Row(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        return new CalendarDay(Day(cells[0]), Enum.Parse<CalendarDayKind>(cells[1]), cells[4], cells[5], cells[6].Length > 0 ? cells[6] : null)
        {
            InPlaceOf = cells[2].Length > 0 ? Day(cells[2]) : null,
            Certainty = Enum.Parse<Certainty>(cells[3]),
        };
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
