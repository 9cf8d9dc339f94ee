namespace CongVu.Cli.Signing;

/// <summary>Says on the error stream why a command could not do its work.</summary>
internal static class Complaint
{
    /// <summary>The exit code of a command that could not do what was asked.</summary>
    public const int Failed = 1;

    /// <summary>The exit code of a command that was asked for wrongly; the small numbers are answers.</summary>
    public const int Usage = 64;

    public static int Write(Exception fault, int code = Failed)
    {
        Console.Error.WriteLine($"congvu: {fault.Message}");
        return code;
    }
}
