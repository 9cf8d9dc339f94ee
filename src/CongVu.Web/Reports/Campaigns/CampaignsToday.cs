using CongVu.Organizations;
using CongVu.Reports.Campaigns;
using CongVu.Web.Shared;

namespace CongVu.Web.Reports.Campaigns;

/// <summary>What a campaign waits for: a unit's opinion, a unit's explanation.</summary>
internal sealed class CampaignsToday(CampaignQueries queries, CongVu.Calendar.OfficeClock clock) : ITodayPart
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var waiting = await queries.WaitingAsync(actor, cancel);
        return
        [
            Section(4, "Kết quả đánh giá tạm tính, chờ ý kiến", [.. waiting.Where(item => !item.IsExplanation)], "Nêu ý kiến"),
            Section(3, "Phải giải trình", [.. waiting.Where(item => item.IsExplanation)], "Giải trình"),
        ];
    }

    private TodaySection Section(int order, string title, IReadOnlyList<CampaignQueries.Waiting> items, string act) => new(
        order, title, "/bao-cao/danh-gia", items.Count,
        [.. items.Take(Shown).Select(item => new TodayRow(
            Words.Day(item.Until), item.Title, $"/bao-cao/danh-gia/{item.Campaign}", $"đến hết ngày {Words.Day(item.Until)}",
            item.Until < clock.Today ? "Quá hạn" : "", item.Until < clock.Today ? "late" : "", act))],
        items.Any(item => item.Until < clock.Today));
}
