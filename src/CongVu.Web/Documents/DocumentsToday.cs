using CongVu.Calendar;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Documents;

/// <summary>What waits among documents.</summary>
internal sealed class DocumentsToday(IncomingQueries incoming, OutgoingQueries outgoing, OfficeClock clock) : ITodayPart
{
    private const int Shown = 5;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        var sections = new List<TodaySection>();
        var isClerk = actor.Posts.Any(post => post.Role is Role.RecordsClerk);
        if (isClerk)
        {
            sections.Add(await IncomingAsync(actor, IncomingTab.ToTakeIn, "Chờ tiếp nhận", "cho-tiep-nhan", "Tiếp nhận", 10, cancel));
            sections.Add(await OutgoingAsync(actor, OutgoingTab.ToIssue, "Chờ phát hành", "/cho-phat-hanh", "Cấp số và phát hành", 20, cancel));
        }

        if (actor.Posts.Any(post => post.Role is Role.Leader or Role.ChiefOfOffice))
        {
            sections.Add(await IncomingAsync(actor, IncomingTab.ToDirect, "Chờ chỉ đạo", "cho-chi-dao", "Chỉ đạo", 10, cancel));
        }

        sections.Add(await OutgoingAsync(actor, OutgoingTab.ToSign, "Chờ ký", "/cho-ky", "Xem và ký", 11, cancel));
        sections.Add(await OutgoingAsync(actor, OutgoingTab.ToReview, "Dự thảo chờ duyệt", "/du-thao?xem=cho-duyet", "Xem", 12, cancel));
        sections.Add(await OutgoingAsync(actor, OutgoingTab.ReturnedToMe, "Dự thảo bị trả lại", "/du-thao?xem=tra-lai", "Sửa", 5, cancel));
        return sections;
    }

    private async Task<TodaySection> IncomingAsync(Actor actor, IncomingTab tab, string title, string key, string act, int order, CancellationToken cancel)
    {
        var lines = await incoming.ListAsync(actor, tab, null, Shown, cancel);
        var count = lines.Count < Shown ? lines.Count : await incoming.CountAsync(actor, tab, cancel);
        return new TodaySection(order, title, $"/van-ban-den?xem={key}", count, [.. lines.Select(line => Row(line, tab, key, act))]);
    }

    // The clerk's click opens the form in which the document gets its number.
    private TodayRow Row(IncomingQueries.Line line, IncomingTab tab, string key, string act) => new(
        Words.Recent(line.ArrivedAt, clock.Today), line.Subject,
        tab is IncomingTab.ToTakeIn ? $"/van-ban-den/vao-so/{line.Id}?xem={key}" : $"/van-ban-den/{line.Id}?xem={key}",
        string.Join(" · ", new[] { line.Code, line.IssuerName, line.Signatures.InWords() }.Where(word => word.Length > 0)),
        line.IsRead ? "" : "Mới", "new", act)
    {
        Urgency = line.Urgency is Urgency.Normal ? "" : line.Urgency.InWords(),
    };

    private async Task<TodaySection> OutgoingAsync(Actor actor, OutgoingTab tab, string title, string address, string act, int order, CancellationToken cancel)
    {
        var lines = await outgoing.ListAsync(actor, tab, null, Shown, cancel);
        var count = lines.Count < Shown ? lines.Count : await outgoing.CountAsync(actor, tab, cancel);
        return new TodaySection(order, title, address, count, [.. lines.Select(line => new TodayRow(
            Words.Recent(line.StartedAt, clock.Today), line.Subject, OutgoingTabs.AddressOf(tab, line.Id.ToString()),
            $"{line.TypeName} {line.Code} · {line.DrafterName} soạn · {line.PartCount} tệp",
            line.ReturnReason.Length > 0 ? "Bị trả lại" : "", "soon", act)
        {
            Urgency = line.Urgency is Urgency.Normal ? "" : line.Urgency.InWords(),
        })]);
    }
}
