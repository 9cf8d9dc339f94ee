namespace CongVu.EdXml;

/// <summary>Takes from an XML signature what it claims; nothing here verifies it.</summary>
internal static class SignatureMapping
{
    private const int LongestCertificate = 16_000;

    public static Signature? Map(Node? node)
    {
        if (node is null || node.Children.Count == 0) return null; // senders leave an empty element

        var signed = node.Child("SignedInfo");
        var x509 = node.Child("KeyInfo")?.Child("X509Data");
        var certificate = x509?.Child("X509Certificate")?.Text;
        return new()
        {
            SignatureMethod = Algorithm(signed?.Child("SignatureMethod")),
            DigestMethod = Algorithm(signed?.Child("Reference")?.Child("DigestMethod")),
            X509SubjectName = Blank(x509?.Child("X509SubjectName")?.Text),
            X509Certificate = certificate is { Length: > 0 and <= LongestCertificate } ? certificate : null,
        };
    }

    private static string? Algorithm(Node? method) => Blank(method?.Algorithm);

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
