using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Hosting;

/// <summary>What the signing doctor of a paired office asks: is the agent here, which tokens does it see. No names of files, no secrets.</summary>
internal static class StateEndpoint
{
    public const string Address = "/v1/state";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet(Address, (ITokens tokens, TimeProvider time) =>
    {
        var scan = tokens.Scan();
        return Results.Json(new State(
            typeof(StateEndpoint).Assembly.GetName().Version!.ToString(3), time.GetUtcNow(), scan.Libraries, scan.Problems,
            [.. scan.Tokens.Select(token => new TokenState(token.Label, token.Manufacturer, token.Tries.ToString(),
                [.. token.Certificates.Where(Certificates.MaySign).Select(own => new CertificateState(
                    own.Subject.CommonName, own.Issuer.CommonName, Certificates.ThumbprintOf(own), own.NotBefore, own.NotAfter))]))]));
    });

    private sealed record State(string Version, DateTimeOffset Now, IReadOnlyList<string> Libraries, IReadOnlyList<string> Problems, IReadOnlyList<TokenState> Tokens);

    private sealed record TokenState(string Label, string Manufacturer, string Tries, IReadOnlyList<CertificateState> Certificates);

    private sealed record CertificateState(string Subject, string Issuer, string Thumbprint, DateTimeOffset NotBefore, DateTimeOffset NotAfter);
}
