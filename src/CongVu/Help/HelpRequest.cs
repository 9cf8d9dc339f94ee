using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Help;

/// <summary>A difficulty with the program, certificates or signing that somebody reported, and what came of it (yêu cầu hỗ trợ).</summary>
public sealed class HelpRequest : Versioned
{
    private readonly List<HelpMessage> messages = [];

    private HelpRequest()
    {
    }

    internal HelpRequest(Id<HelpRequest> id, Actor reporter, Difficulty difficulty, FileHash? picture, DateTimeOffset at)
    {
        (Id, Picture, ReportedAt) = (id, picture, at);
        (AgencyId, UnitId) = (reporter.Posts[0].Agency, reporter.Posts[0].Organization);
        (ReporterId, ReporterName) = (reporter.Person, reporter.Name);
        (Words, Page, SupportCode, Browser, Findings) = difficulty;
    }

    public Id<HelpRequest> Id { get; private set; }

    /// <summary>Where the reporter mainly works.</summary>
    public Id<Organization> AgencyId { get; private set; }

    public Id<Organization> UnitId { get; private set; }

    public Id<Person> ReporterId { get; private set; }

    public string ReporterName { get; private set; } = "";

    public string Words { get; private set; } = "";

    /// <summary>Address of the page on which it happened.</summary>
    public string Page { get; private set; } = "";

    /// <summary>The operation that the log knows.</summary>
    public string SupportCode { get; private set; } = "";

    public string Browser { get; private set; } = "";

    /// <summary>What the signing doctor found.</summary>
    public string Findings { get; private set; } = "";

    public FileHash? Picture { get; private set; }

    public HelpState State { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    /// <summary>When somebody of the help desk first took it.</summary>
    public DateTimeOffset? TakenAt { get; private set; }

    public string TakenByName { get; private set; } = "";

    /// <summary>When it was first answered: what came later does not make the answer earlier or later.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    public DateTimeOffset? ClosedAt { get; private set; }

    public int TimesReopened { get; private set; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<HelpMessage> Messages => messages;

    public bool IsOver => State is HelpState.Answered or HelpState.Closed;

    internal void Take(string byName, DateTimeOffset at)
    {
        (State, TakenByName) = (HelpState.Taken, byName);
        TakenAt ??= at;
    }

    internal void Answer(HelpMessage message)
    {
        Take(message.PersonName, message.At);
        State = HelpState.Answered;
        AnsweredAt ??= message.At;
        messages.Add(message);
    }

    internal void Say(HelpMessage message)
    {
        if (IsOver)
        {
            (State, ClosedAt, TimesReopened) = (HelpState.Waiting, null, TimesReopened + 1);
        }

        messages.Add(message);
    }

    internal void Close(DateTimeOffset at) => (State, ClosedAt) = (HelpState.Closed, at);
}
