namespace CongVu.Files;

/// <summary>Waits until what was written to a file, by whomever, is on the disk.</summary>
internal static class DurableFile
{
    /// <exception cref="IOException">The disk is gone or full.</exception>
    public static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
        RandomAccess.FlushToDisk(file);
    }
}
