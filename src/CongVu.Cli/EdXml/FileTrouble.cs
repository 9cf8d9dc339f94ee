using System.CommandLine;
using CongVu.EdXml;

namespace CongVu.Cli.EdXml;

/// <summary>What can be wrong with a file before its content counts.</summary>
internal static class FileTrouble
{
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or EdXmlException;

    public static int Report(string file, Exception e, InvocationConfiguration console)
    {
        console.Error.WriteLine($"{file}: không đọc hoặc ghi được tệp ({e.Message}).");
        return ExitCode.FileTrouble;
    }
}
