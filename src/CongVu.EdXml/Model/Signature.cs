namespace CongVu.EdXml;

/// <summary>What a packet says of its own XML signature; this library never calls one valid.</summary>
public sealed record Signature
{
    public string? SignatureMethod { get; init; }

    public string? DigestMethod { get; init; }

    public string? X509SubjectName { get; init; }

    public string? X509Certificate { get; init; }
}
