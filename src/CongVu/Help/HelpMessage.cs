using CongVu.Ledger;

namespace CongVu.Help;

/// <summary>Something said about a help request, by its reporter or by the help desk (trao đổi).</summary>
public sealed class HelpMessage
{
    private HelpMessage()
    {
    }

    internal HelpMessage(Id<HelpMessage> id, Id<HelpRequest> request, HelpSpeaker speaker, string words, DateTimeOffset at)
    {
        (Id, RequestId, Words, At) = (id, request, words, at);
        (PersonName, IsOfDesk) = speaker;
    }

    public Id<HelpMessage> Id { get; private set; }

    public Id<HelpRequest> RequestId { get; private set; }

    public bool IsOfDesk { get; private set; }

    public string PersonName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public string Words { get; private set; } = "";
}

/// <summary>Who speaks, and for which side.</summary>
internal sealed record HelpSpeaker(string Name, bool IsOfDesk);
