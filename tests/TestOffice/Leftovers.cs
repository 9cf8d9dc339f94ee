using System.Diagnostics;
using System.Globalization;

namespace CongVu.TestOffice;

/// <summary>What a test process leaves behind is cleared by the system's own tools after it: the test runner takes a process that is slow to end for a failed one.</summary>
internal static class Leftovers
{
    /// <param name="folder">Removed with all in it.</param>
    /// <param name="user">A process that must have ended before; 0 when nobody uses the folder.</param>
    public static void RemoveAtExit(string folder, Func<int> user) => AppDomain.CurrentDomain.ProcessExit += (_, _) =>
    {
        const string script = "if [ $2 != 0 ]; then kill -QUIT $2; while kill -0 $2; do sleep 0.1; done; fi; rm -rf \"$1\"";
        using var remover = Process.Start(new ProcessStartInfo("sh", ["-c", $"({script}) >/dev/null 2>&1 &", "sh", folder, user().ToString(CultureInfo.InvariantCulture)]));
    };
}
