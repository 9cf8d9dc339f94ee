namespace CongVu.EdXml.Transport;

/// <summary>What an axis answered to a packet.</summary>
public abstract record SendAnswer
{
    private SendAnswer()
    {
    }

    /// <summary>The axis holds the packet (trục đã nhận).</summary>
    public sealed record Accepted(string PacketId) : SendAnswer;

    /// <summary>The axis will not take this packet (trục từ chối), with every reason it gave.</summary>
    public sealed record Refused(IReadOnlyList<RefusalReason> Reasons) : SendAnswer;
}

/// <summary>Why an axis refused: a code, a text in Vietnamese, and for a closed agency code its successor.</summary>
public sealed record RefusalReason(string Code, string Text, string? Successor = null);
