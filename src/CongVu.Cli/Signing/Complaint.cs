namespace CongVu.Cli.Signing;

/// <summary>Says on the error stream why a command could not do its work.</summary>
internal static class Complaint
{
    /// <summary>The exit code of a command that could not do what was asked.</summary>
    public const int Failed = 1;

    public static int Write(Exception fault)
    {
        Console.Error.WriteLine($"congvu: {fault.Message}");
        return Failed;
    }
}
