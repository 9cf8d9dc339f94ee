namespace CongVu.Pades.Certificates;

/// <summary>Orders the certificates that came with a signer's certificate.</summary>
internal static class CertificateChain
{
    /// <summary>The authorities above a certificate, issuer first, as far as they are among the others.</summary>
    public static List<Certificate> Above(Certificate certificate, IReadOnlyList<Certificate> others)
    {
        var chain = new List<Certificate>();
        for (var current = certificate; !current.IsSelfIssued && chain.Count < 16;)
        {
            var issuer = others.FirstOrDefault(other => other.Subject.Matches(current.Issuer)
                && !chain.Contains(other) && current.IsSignedBy(other));
            if (issuer is null)
                break;
            chain.Add(issuer);
            current = issuer;
        }
        return chain;
    }
}
