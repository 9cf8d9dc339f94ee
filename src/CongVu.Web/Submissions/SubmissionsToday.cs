using CongVu.Organizations;
using CongVu.Submissions;
using CongVu.Submissions.Vetting;
using CongVu.Web.Shared;

namespace CongVu.Web.Submissions;

/// <summary>What waits among dossiers: those whose fuse burns, those to decide, those that came back.</summary>
internal sealed class SubmissionsToday(SubmissionQueries queries, OrganizationDirectory directory) : ITodayPart
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var sections = new List<TodaySection> { await SectionAsync(actor, SubmissionTab.Returned, 6, "Hồ sơ trình bị trả lại", "Hoàn thiện", cancel) };
        if (actor.Posts.Any(post => post.Role is Role.ChiefOfOffice or Role.TrackingOffice))
        {
            sections.Add(await SectionAsync(actor, SubmissionTab.ToVet, 5, "Hồ sơ chờ thẩm định", "Thẩm định", cancel));
        }

        if (actor.Posts.Any(post => post.Role is Role.ChiefOfOffice))
        {
            sections.Add(await SectionAsync(actor, SubmissionTab.Near, 4, "Hồ sơ sắp hết hạn thẩm định", "Thẩm định", cancel));
        }

        if (actor.Posts.Any(post => post.Role is Role.Leader))
        {
            sections.Add(await SectionAsync(actor, SubmissionTab.ToDecide, 7, "Hồ sơ chờ quyết định", "Quyết định", cancel));
        }

        return [.. sections.Where(section => section.Count > 0)];
    }

    private async Task<TodaySection> SectionAsync(Actor actor, SubmissionTab tab, int order, string title, string act, CancellationToken cancel)
    {
        var lines = await queries.ListAsync(actor, tab, 1, Shown, cancel);
        var tree = await directory.GetAsync(cancel);
        var address = tab is SubmissionTab.Returned ? $"/ho-so-trinh?xem={tab}" : $"/tham-dinh?xem={tab}";
        return new TodaySection(order, title, address, await queries.CountAsync(actor, tab, cancel), [.. lines.Select(line => new TodayRow(
            Words.Day(line.DueOn), line.Title, tab is SubmissionTab.Returned ? $"/ho-so-trinh/{line.Id}/soan" : $"/ho-so-trinh/{line.Id}",
            $"{tree.NameOf(line.Submitter)} trình {tree.NameOf(line.Receiver)} · lần {line.Round}",
            line.Fuse is FuseState.None or FuseState.Fresh ? line.State.InWords() : line.Fuse.InWords(), DossierChips.KindOf(line.Fuse), act))],
            lines.Any(line => line.Fuse is FuseState.Overdue));
    }
}
