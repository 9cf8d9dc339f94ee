using CongVu.Axis.Operation;
using CongVu.EdXml;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Packets;

/// <summary>Where packets of all protocols are handed in: counts them, and knows what a full disk looks like.</summary>
internal sealed class SubmissionDesk(AxisCounters counters, ILogger<SubmissionDesk> logger)
{
    private const int NoSpaceLeft = 28;

    public static RefusalReason NoRoom { get; } = new("hub-full", "Trục tạm thời không còn chỗ ghi; hãy gửi lại sau.");

    /// <summary>Null if the disk is full.</summary>
    public async Task<Acceptance?> TakeAsync(Func<Task<Acceptance>> accept)
    {
        try
        {
            var acceptance = await accept();
            Count(acceptance);
            return acceptance;
        }
        catch (Exception e) when (IsNoRoom(e))
        {
            logger.LogError(e, "The disk under the hub is full");
            counters.CountRefusal(NoRoom.Code);
            return null;
        }
    }

    private static bool IsNoRoom(Exception e) => e is IOException io ? (io.HResult & 0xFFFF) == NoSpaceLeft : e is EdXmlException && e.InnerException is IOException;

    private void Count(Acceptance acceptance)
    {
        switch (acceptance)
        {
            case Acceptance.Taken { IsNew: true } taken: counters.CountTaken(taken.Packet.Bytes); break;
            case Acceptance.Taken: counters.CountRepeated(); break;
            case Acceptance.Refused refused: foreach (var reason in refused.Reasons) counters.CountRefusal(reason.Code); break;
            case Acceptance.Reused: counters.CountRefusal(Reasons.Reused.Code); break;
            case Acceptance.TooLarge large: counters.CountRefusal(large.Reason.Code); break;
            case Acceptance.Later later: counters.CountRefusal(later.Reason.Code); break;
        }
    }
}
