using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Citizens;

/// <summary>Citizens' dossiers that are late.</summary>
internal sealed class CitizensToday(MatterQueries queries, OrganizationDirectory directory, OfficeClock clock) : ITodayPart
{
    private const int Shown = 5;
    private const int Order = 4;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var late = MatterTab.Of(MatterTab.KeyOf(MatterClass.OpenOverdue));
        var count = await queries.CountAsync(actor, late.Filter, cancel);
        if (count == 0)
        {
            return [];
        }

        var tree = await directory.GetAsync(cancel);
        var lines = await queries.ListAsync(actor, late.Filter, 1, Shown, cancel);
        return
        [
            new TodaySection(Order, "Hồ sơ một cửa quá hạn", $"{MatterQuery.List}?xem={late.Key}", count, [.. lines.Select(line => new TodayRow(
                Words.Day(line.DueOn), line.ProcedureName, $"{MatterQuery.List}/{line.Id}",
                $"{line.ApplicantName} · {tree.NameOf(line.Unit)}{(line.PromisedOn is { } day ? $" · hẹn lại {Words.Day(day)}" : "")}",
                MatterChips.WordsOf(line.Class, line.DueOn, clock.Today, clock.Calendar), "late", line.PromisedOn is null ? "Xin lỗi, hẹn lại" : "Trả kết quả"))], true),
        ];
    }
}
