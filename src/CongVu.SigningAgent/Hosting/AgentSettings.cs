namespace CongVu.SigningAgent.Hosting;

/// <summary>How the agent was started.</summary>
/// <param name="Port">On 127.0.0.1; 0 for any free one.</param>
/// <param name="DataFolder">Where it remembers the office it is paired with.</param>
/// <param name="Libraries">PKCS#11 libraries named by the operator; empty: the known ones that are installed.</param>
public sealed record AgentSettings(int Port, string DataFolder, IReadOnlyList<string> Libraries)
{
    /// <summary>Where the office's pages look for the agent.</summary>
    public const int UsualPort = 5320;

    /// <summary>The folder of this person's settings on this machine.</summary>
    public static string UsualFolder =>
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.Create), "congvu-signing-agent");
}
