using CongVu.Ledger;

namespace CongVu.Organizations.WorkDays;

/// <summary>Has all kinds of deadlines counted again when a day is decided or withdrawn.</summary>
internal sealed class RecountAll(DayBook days, IEnumerable<IRecount> recounts) : IReaction<DayDecided>, IReaction<DayWithdrawn>
{
    public Task ReactAsync(DayDecided fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"{fact.Occasion}, theo {fact.SourceDocument}", authority, cancel);

    public Task ReactAsync(DayWithdrawn fact, Authority authority, CancellationToken cancel) =>
        RecountAsync(fact.Day, $"Bỏ ngày đã nhập: {fact.Occasion}", authority, cancel);

    private async Task RecountAsync(DateOnly day, string why, Authority authority, CancellationToken cancel)
    {
        var changed = new ChangedDay(day, why, await days.BuildAsync(cancel));
        foreach (var recount in recounts)
        {
            await recount.RecountAsync(changed, authority, cancel);
        }
    }
}
