using System.CommandLine;

namespace CongVu.Cli.DocumentFormat;

/// <summary>Commands on the format of documents. Thể thức và kỹ thuật trình bày văn bản.</summary>
internal static class FormatCommand
{
    public static Command Create() => new("format", "Thể thức và kỹ thuật trình bày văn bản (Nghị định 30/2020/NĐ-CP).") { CheckCommand.Create() };
}
