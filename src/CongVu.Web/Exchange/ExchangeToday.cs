using CongVu.Calendar;
using CongVu.Exchange;
using CongVu.Exchange.Changes;
using CongVu.Organizations;
using CongVu.Web.Shared;

namespace CongVu.Web.Exchange;

/// <summary>What waits in the exchange: an axis that is away, receivers that are silent, notices to answer.</summary>
internal sealed class ExchangeToday(AxisHealth health, SilentReceivers silent, ReceivedReminders reminders, ChangeQueries changes, OfficeClock clock) : ITodayPart
{
    private const int Shown = 5;
    private const int Counted = 1000;

    public async Task<IReadOnlyList<TodaySection>> SectionsAsync(Actor actor, CancellationToken cancel)
    {
        if (!actor.Posts.Any(post => post.Role is Role.RecordsClerk or Role.ChiefOfOffice))
        {
            return [];
        }

        var sections = new List<TodaySection>();
        var axis = await health.ReadAsync(cancel);
        if (axis.IsDown)
        {
            sections.Add(new TodaySection(0, "Trục liên thông không trả lời", "/gui-nhan", axis.Waiting,
                [new TodayRow(Words.Moment(axis.MissedSince), "Văn bản chờ trong hàng và tự gửi khi trục hoạt động lại", "/gui-nhan", $"{axis.Waiting} gói tin chờ gửi", "Gián đoạn", "late", "Xem")], true));
        }

        var reminded = await reminders.ListAsync(actor, Counted, cancel);
        sections.Add(new TodaySection(1, "Nơi gửi nhắc tiếp nhận", "/van-ban-den?tab=ToTakeIn", reminded.Count, [.. reminded.Take(Shown).Select(Row)], reminded.Count > 0));
        var late = await silent.ListAsync(actor, Counted, cancel);
        sections.Add(new TodaySection(6, "Nơi nhận chưa phản hồi", "/gui-nhan", late.Count, [.. late.Take(Shown).Select(Row)], late.Count > 0));
        var waiting = await changes.WaitingAsync(actor, Counted, cancel);
        sections.Add(new TodaySection(7, "Đề nghị thu hồi, cập nhật, thay thế", "/gui-nhan", waiting.Count, [.. waiting.Take(Shown).Select(Row)]));
        return sections;
    }

    private TodayRow Row(ReceivedReminders.Line line) => new(
        Words.Recent(line.RemindedAt, clock.Today), line.Subject, $"/van-ban-den/{line.Document}", $"{line.Code} · {line.IssuerName}",
        line.Reminders == 1 ? "Được nhắc" : $"Nhắc lần {line.Reminders}", "late", "Tiếp nhận");

    private TodayRow Row(SilentReceivers.Line line) => new(
        Words.Recent(line.Since, clock.Today), line.Subject, $"/van-ban-di/{line.Document}", $"{line.Code} · {line.ReceiverName}", line.Lateness, "late", "Xem");

    private TodayRow Row(ChangeQueries.Line notice) => new(
        Words.Recent(notice.AskedAt, clock.Today), notice.Reason, $"/van-ban-den/{notice.Incoming}", notice.AskedBy, notice.Kind.InWords(), "soon", "Trả lời");
}
