using CongVu.Calendar;
using CongVu.Directives;
using CongVu.Directives.Figures;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Directives;

/// <summary>What waits among tasks: the late, the near, and what this person has to decide.</summary>
internal sealed class DirectivesToday(DirectiveClasses figures, DirectiveQueries queries, UnitChoices units, OfficeClock clock) : ITodayPart
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var unit = new TaskFilter(TaskScope.Unit, clock.Today);
        var sections = new List<TodaySection>
        {
            await SectionAsync(actor, unit with { Class = TaskClass.OpenOverdue }, 1, "Nhiệm vụ quá hạn", "Báo cáo", true, cancel),
            await SectionAsync(actor, unit with { DueWithin = 7 }, 15, "Nhiệm vụ sắp đến hạn", "Xem", false, cancel),
        };
        if (DirectivesMenu.MayFollow(actor))
        {
            var following = new TaskFilter(TaskScope.Tracking, clock.Today);
            sections.Add(await SectionAsync(actor, following with { IsWaiting = true }, 14, "Chờ xác nhận hoàn thành", "Xác nhận", false, cancel));
            sections.Add(await SectionAsync(actor, following with { IsExtensionAsked = true }, 13, "Xin gia hạn", "Quyết định", false, cancel));
        }

        return sections;
    }

    private async Task<TodaySection> SectionAsync(
        Actor actor, TaskFilter filter, int order, string title, string act, bool isLate, CancellationToken cancel)
    {
        var lines = await queries.ListAsync(actor, filter, 1, Shown, cancel);
        var count = lines.Count < Shown ? lines.Count : (await figures.CountAsync(actor, filter, cancel)).Total;
        var tree = await units.TreeAsync(cancel);
        return new TodaySection(order, title, TaskAddress.Of(filter, clock.Today), count, [.. lines.Select(line => new TodayRow(
            Words.Day(line.Due), line.Content, $"/nhiem-vu/{line.Directive}",
            string.Join(" · ", new[] { tree.NameOf(line.Organization), line.SourceCode, line.GivenByName }.Where(word => word.Length > 0)),
            line.IsWaiting ? "Chờ xác nhận" : line.Class is TaskClass.OpenOverdue ? "Quá hạn" : "",
            line.Class is TaskClass.OpenOverdue ? "late" : "new", act))], isLate);
    }
}
