using System.Diagnostics;

namespace CongVu.Files;

/// <summary>
/// A LibreOffice that stays between conversions, because its start takes most of their time (LibreOffice thường trực).
/// It leaves when nobody needed it for a while, after many conversions, and with its parent, however that ends.
/// </summary>
internal sealed class ResidentOffice : IDisposable
{
    private const int MostConversions = 200;

    // An open document keeps LibreOffice from leaving after a conversion; the closing of its input tells that the parent is gone.
    private const string Script =
        "exec 3<&0; (cat <&3 >/dev/null; kill -KILL -$$) & "
        + "soffice \"-env:UserInstallation=file://$1/profile\" --headless --norestore --nologo --nolockcheck \"$1/open.txt\" >/dev/null 2>&1; kill -KILL -$$";

    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5), Starting = TimeSpan.FromSeconds(60), Step = TimeSpan.FromMilliseconds(50);
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-office-").FullName;
    private readonly Process process;
    private readonly long startedAt = Stopwatch.GetTimestamp();
    private long usedAt = Stopwatch.GetTimestamp();
    private int conversions;

    private ResidentOffice()
    {
        // An empty one would not be locked.
        File.WriteAllText(Path.Combine(folder, "open.txt"), ".");
        process = Process.Start(new ProcessStartInfo("setsid", ["sh", "-c", Script, "sh", folder]) { RedirectStandardInput = true })!;
    }

    /// <summary>Whether it can take another conversion.</summary>
    public bool IsFit => !process.HasExited && conversions < MostConversions;

    public bool IsIdle => Stopwatch.GetElapsedTime(usedAt) > Idle;

    /// <summary>The installation that a conversion must name to be done by this one.</summary>
    public string Profile => $"-env:UserInstallation=file://{folder}/profile";

    /// <summary>Starts one and waits until it listens.</summary>
    /// <returns>Null when it does not come up: LibreOffice is missing, or something is wrong with it.</returns>
    public static async Task<ResidentOffice?> StartAsync(CancellationToken cancel)
    {
        var office = new ResidentOffice();
        // It locks the document once it has opened it, and listens from then on.
        var sign = Path.Combine(office.folder, ".~lock.open.txt#");
        while (!File.Exists(sign))
        {
            if (office.process.HasExited || Stopwatch.GetElapsedTime(office.startedAt) > Starting || cancel.IsCancellationRequested)
            {
                office.Dispose();
                cancel.ThrowIfCancellationRequested();
                return null;
            }

            await Task.Delay(Step, CancellationToken.None);
        }

        return office;
    }

    public void Use() => (usedAt, conversions) = (Stopwatch.GetTimestamp(), conversions + 1);

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // What is killed may write for another moment; the system clears its temporary folder.
        }
    }
}
