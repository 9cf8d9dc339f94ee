namespace CongVu.Web.Signing;

/// <summary>Where the programs beside a token listen on the signer's own machine.</summary>
/// <param name="Port">Of the signing agent.</param>
public sealed record AgentPlace(int Port)
{
    public const int UsualPort = 5320;

    /// <summary>The Government authority's tool.</summary>
    public const string Vgca = "wss://127.0.0.1:8987";

    public string Address => $"http://127.0.0.1:{Port}";
}
