using System.CommandLine;

namespace CongVu.Cli.EdXml;

/// <summary>The commands on exchange packets: <c>congvu edxml check|unpack|pack</c>.</summary>
internal static class EdXmlCommand
{
    public static Command Create() => new("edxml", "Kiểm tra, mở và đóng gói tin văn bản liên thông (edXML, QCVN 102:2016).")
    {
        CheckCommand.Create(),
        UnpackCommand.Create(),
        PackCommand.Create(),
    };
}
