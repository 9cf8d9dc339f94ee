using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Reminding;

/// <summary>What a person is reminded of (nhắc việc): once a day all together, at once only what cannot wait.</summary>
public sealed class Reminder : IUnrecorded
{
    private Reminder()
    {
    }

    internal Reminder(Guid id, Id<Person> person, ReminderKind kind, ReminderText text, DateTimeOffset at, DateOnly day)
    {
        Id = id;
        (PersonId, Kind, At, Day) = (person, kind, at, day);
        (DirectiveId, Title, Words) = text;
    }

    public Guid Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public DateOnly Day { get; private set; }

    public ReminderKind Kind { get; private set; }

    /// <summary>The task, when it speaks of one.</summary>
    public Id<Directive>? DirectiveId { get; private set; }

    public string Title { get; private set; } = "";

    public string Words { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>When it left by e-mail; absent when it did not.</summary>
    public DateTimeOffset? MailedAt { get; internal set; }
}

/// <summary>Why somebody is reminded.</summary>
public enum ReminderKind
{
    /// <summary>Bản nhắc việc đầu ngày.</summary>
    Digest,

    /// <summary>Nhiệm vụ khẩn.</summary>
    Urgent,

    /// <summary>Báo cáo bị trả lại.</summary>
    Returned,

    /// <summary>Phân công được rút.</summary>
    Removed,

    /// <summary>Được hỏi.</summary>
    Asked,

    /// <summary>Hồ sơ trình sắp hết hạn thẩm định.</summary>
    Vetting,
}

/// <summary>What a reminder says.</summary>
internal sealed record ReminderText(Id<Directive>? Directive, string Title, string Words);
