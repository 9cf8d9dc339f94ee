namespace CongVu.Cli.EdXml;

/// <summary>What the commands on packets end with; scripts rely on it.</summary>
internal static class ExitCode
{
    public const int Sound = 0;
    public const int Unusable = 1;
    public const int FileTrouble = 2;
    public const int NotEdXml = 3;
}
