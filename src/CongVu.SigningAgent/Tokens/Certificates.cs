using CongVu.Pades.Certificates;

namespace CongVu.SigningAgent.Tokens;

/// <summary>What the agent asks of certificates on a token.</summary>
internal static class Certificates
{
    public static string ThumbprintOf(Certificate certificate) => Convert.ToHexStringLower(certificate.Thumbprint);

    /// <summary>A holder's certificate, not one of the authorities above it.</summary>
    public static bool MaySign(Certificate certificate) => !certificate.Extensions.IsAuthority;
}
