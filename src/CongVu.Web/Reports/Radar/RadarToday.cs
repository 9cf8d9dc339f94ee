using System.Globalization;
using CongVu.Organizations;
using CongVu.Reports.Radar;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports.Radar;

/// <summary>The reports that this person's units were reminded of and have not sent.</summary>
internal sealed class RadarToday(ReminderList reminders) : ITodayPart
{
    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var waiting = await reminders.WaitingAsync(actor, cancel);
        return
        [
            new TodaySection(2, "Báo cáo ngày 20 chưa gửi", "/bao-cao/thang", waiting.Count, [.. waiting.Select(row => new TodayRow(
                Words.Day(row.Period.Until), $"Báo cáo kết quả thực hiện ý kiến chỉ đạo: {row.Period.Title.ToLower(CultureInfo.InvariantCulture)}",
                string.Create(CultureInfo.InvariantCulture, $"/bao-cao/thang?co-quan={row.Unit}&thang={row.Period.Until:M/yyyy}"), $"{row.UnitName} · {row.AgencyName} nhắc lúc {Words.Moment(row.At)}", "Quá hạn", "late", "Gửi báo cáo"))], true),
        ];
    }
}
