using System.Globalization;
using System.Text;
using CongVu.Calendar;
using CongVu.Ledger;

namespace CongVu.Directives.Reminding;

/// <summary>A task near its deadline or past it.</summary>
internal sealed record DueLine(Id<Directive> Directive, string Content, string SourceCode, DateOnly Due);

/// <summary>The digest in words: what is late, what ends today, what ends soon.</summary>
internal static class DigestText
{
    /// <summary>How early one is reminded.</summary>
    public const int WorkingDaysAhead = 2;

    private const int Shown = 30;

    public static ReminderText Of(IReadOnlyList<DueLine> lines, DateOnly today)
    {
        var (late, now) = (lines.Count(line => line.Due < today), lines.Count(line => line.Due == today));
        var title = string.Create(CultureInfo.InvariantCulture,
            $"Nhắc việc {VietnamDate.InDigits(today)}: {late} quá hạn, {now} đến hạn hôm nay, {lines.Count - late - now} sắp đến hạn");
        var words = new StringBuilder();
        foreach (var line in lines.Take(Shown))
        {
            words.Append(CultureInfo.InvariantCulture,
                $"- {StateOf(line.Due, today)} (hạn {VietnamDate.InDigits(line.Due)}): {line.Content}{(line.SourceCode.Length > 0 ? $" [{line.SourceCode}]" : "")}\n");
        }

        if (lines.Count > Shown)
        {
            words.Append(CultureInfo.InvariantCulture, $"… và {lines.Count - Shown} nhiệm vụ nữa.\n");
        }

        return new ReminderText(null, title, words.ToString());
    }

    private static string StateOf(DateOnly due, DateOnly today) => due < today ? "Quá hạn" : due == today ? "Đến hạn hôm nay" : "Sắp đến hạn";
}
