using System.Runtime.InteropServices;

namespace CongVu.Axis.Packets;

/// <summary>Puts the names in a folder on the disk; a new file's bytes alone do not survive a power cut.</summary>
internal static class DurableFolder
{
    public static void Flush(string folder)
    {
        if (!OperatingSystem.IsLinux()) return;

        var handle = Open(folder, 0);
        if (handle < 0) throw new IOException($"The folder {folder} cannot be opened to be flushed.");

        var result = Fsync(handle);
        _ = Close(handle);
        if (result != 0) throw new IOException($"The folder {folder} cannot be flushed to the disk.");
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int handle);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int handle);
}
