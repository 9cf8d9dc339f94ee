using CongVu.Pades.Revocation;

namespace CongVu.Cli.Signing;

/// <summary>The only place where the command line opens connections, and only when asked to.</summary>
internal static class Network
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    public static HttpClient Client() => new() { Timeout = Patience };

    public static IStatusSource StatusSource() => new HttpStatusSource(Client());
}
