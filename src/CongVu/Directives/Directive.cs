using CongVu.Database;
using CongVu.Directives.Recurring;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives;

/// <summary>
/// What a leader requires, with its source (ý kiến chỉ đạo, nhiệm vụ). Who does it by when is said by its
/// <see cref="Assignment"/>s; whether it is done is never written here, but follows from what they show.
/// </summary>
public sealed class Directive : Versioned
{
    private Directive()
    {
    }

    internal Directive(Id<Directive> id, Id<Organization> agency, DirectiveCard card, DirectiveEntry entry)
    {
        Id = id;
        AgencyId = agency;
        (EnteredAt, EnteredById, EnteredByName, EntryDelay) = entry;
        GivenOn = card.GivenOn;
        Describe(card);
    }

    public Id<Directive> Id { get; private set; }

    /// <summary>The agency whose office follows it.</summary>
    public Id<Organization> AgencyId { get; private set; }

    public DirectiveSourceKind SourceKind { get; private set; }

    /// <summary>The source in this office: an incoming or an outgoing document.</summary>
    public Guid? SourceDocumentId { get; private set; }

    public string SourceCode { get; private set; } = "";

    public DateOnly? SourceDate { get; private set; }

    public string SourceIssuer { get; private set; } = "";

    public string SourceSubject { get; private set; } = "";

    public string Content { get; private set; } = "";

    /// <summary>Lĩnh vực; empty when not said.</summary>
    public string Field { get; private set; } = "";

    public Urgency Urgency { get; private set; }

    /// <summary>The post of the leader who gave it, when it is one of this office.</summary>
    public Id<Post>? GivenByPostId { get; private set; }

    public string GivenByName { get; private set; } = "";

    public string GivenByTitle { get; private set; } = "";

    /// <summary>The day it was given, which is never changed.</summary>
    public DateOnly GivenOn { get; private set; }

    public DateTimeOffset EnteredAt { get; private set; }

    public Id<Person> EnteredById { get; private set; }

    public string EnteredByName { get; private set; } = "";

    /// <summary>Working days between the day it was given and the day it was entered.</summary>
    public int EntryDelay { get; private set; }

    /// <summary>The series of which it is one month, when it recurs.</summary>
    public Id<DirectiveSeries>? SeriesId { get; private set; }

    public DateOnly? WithdrawnOn { get; private set; }

    public string WithdrawReason { get; private set; } = "";

    public DirectiveSource Source => new(SourceKind, SourceDocumentId, SourceCode, SourceDate, SourceIssuer, SourceSubject);

    /// <summary>Whether it was entered later than the next working day, or than the same day when urgent.</summary>
    public bool IsLateEntry => EntryDelay > (Urgency is Urgency.Normal ? 1 : 0);

    internal void Describe(DirectiveCard card)
    {
        (SourceKind, SourceDocumentId, SourceCode, SourceDate, SourceIssuer, SourceSubject) = card.Source;
        (Content, Field, Urgency) = (card.Content.Trim(), card.Field.Trim(), card.Urgency);
        (GivenByPostId, GivenByName, GivenByTitle) = card.GivenBy;
    }

    internal DirectiveCard Card() =>
        new(Source, Content, new DirectiveGiver(GivenByPostId, GivenByName, GivenByTitle), GivenOn) { Field = Field, Urgency = Urgency };

    internal void Join(DirectiveSeries series) => SeriesId = series.Id;

    internal void Withdraw(DateOnly day, string reason) => (WithdrawnOn, WithdrawReason) = (day, reason);
}

/// <summary>What a directive says (nội dung chỉ đạo).</summary>
/// <param name="Source">What it follows from.</param>
/// <param name="Content">What is to be done.</param>
/// <param name="GivenBy">Who gave it.</param>
/// <param name="GivenOn">On which day.</param>
public sealed record DirectiveCard(DirectiveSource Source, string Content, DirectiveGiver GivenBy, DateOnly GivenOn)
{
    /// <summary>Lĩnh vực.</summary>
    public string Field { get; init; } = "";

    public Urgency Urgency { get; init; }
}

/// <summary>Who gave a directive (người giao).</summary>
/// <param name="Post">The post, when it is one of this office.</param>
/// <param name="Name">Name, or the body: <c>Thủ tướng Chính phủ</c>.</param>
/// <param name="Title">Title as printed.</param>
public sealed record DirectiveGiver(Id<Post>? Post, string Name, string Title);

/// <summary>Who entered a directive, when, and how many working days after it was given.</summary>
internal sealed record DirectiveEntry(DateTimeOffset At, Id<Person> By, string ByName, int Delay);
