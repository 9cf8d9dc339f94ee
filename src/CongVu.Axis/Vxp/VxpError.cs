using CongVu.Axis.Packets;
using CongVu.EdXml.Transport;

namespace CongVu.Axis.Vxp;

/// <summary>The numbers by which provincial axes that speak these verbs tell what went wrong.</summary>
internal static class VxpError
{
    public const string BadFile = "10";
    public const string BadCredentials = "15";
    public const string ReceiverMissing = "18";
    public const string SenderMissing = "19";
    public const string System = "20";
    public const string UnknownPacket = "21";
    public const string BadEdXml = "22";
    public const string ReceiverLocked = "23";

    public static string NumberOf(RefusalReason reason) => reason.Code switch
    {
        Reasons.SenderUnknownCode or Reasons.SenderForeignCode => SenderMissing,
        Reasons.ReceiverUnknownCode or Reasons.ReceiverClosedCode => ReceiverMissing,
        Reasons.ReceiverLockedCode => ReceiverLocked,
        Reasons.HashCode or Reasons.NotEdXmlCode => BadFile,
        _ => BadEdXml,
    };
}
