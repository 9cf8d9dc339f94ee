using System.Security.Cryptography.X509Certificates;
using CongVu.Pades.Certificates;

namespace CongVu.Pades.Trust;

/// <summary>Finds a path from a certificate to a trusted root and judges it at a given time (RFC 5280, 6.1).</summary>
internal sealed class PathBuilder(TrustAnchors trust, IReadOnlyList<Certificate> pool, DateTimeOffset time)
{
    private const int LongestPath = 12;
    private const int MostTries = 200;

    private int tries;
    private CertificatePath? best;

    public CertificatePath Build(Certificate certificate)
    {
        Extend([certificate]);
        return best ?? new CertificatePath([certificate], PathProblem.NoAnchor, certificate);
    }

    /// <summary>True when a good path was found.</summary>
    private bool Extend(List<Certificate> path)
    {
        if (++tries > MostTries)
            return false;
        var last = path[^1];
        if (trust.IsAnchor(last))
            return Offer(path);
        if (path.Count == LongestPath)
            return false;
        var found = false;
        foreach (var issuer in IssuersOf(last))
        {
            if (path.Contains(issuer) || !trust.IsSignedBy(last, issuer))
                continue;
            found = true;
            if (Extend([.. path, issuer]))
                return true;
        }
        if (!found)
            best ??= new CertificatePath(path, PathProblem.NoAnchor, last);
        return false;
    }

    private bool Offer(List<Certificate> path)
    {
        var (problem, culprit) = Judge(path);
        var offered = new CertificatePath(path, problem, culprit);
        if (best is null || best.Problem == PathProblem.NoAnchor || offered.IsGood)
            best = offered;
        return offered.IsGood;
    }

    private IEnumerable<Certificate> IssuersOf(Certificate certificate) =>
        trust.Anchors.Concat(pool).Concat(trust.Intermediates).Where(candidate => MayBeIssuer(certificate, candidate)).Distinct();

    private static bool MayBeIssuer(Certificate certificate, Certificate candidate)
    {
        if (!candidate.Subject.Matches(certificate.Issuer))
            return false;
        return certificate.Extensions.AuthorityKeyIdentifier is not { } wanted
            || candidate.Extensions.SubjectKeyIdentifier is not { } own || wanted.Span.SequenceEqual(own.Span);
    }

    private (PathProblem Problem, Certificate? Culprit) Judge(List<Certificate> path)
    {
        for (var i = 0; i < path.Count; i++)
        {
            var certificate = path[i];
            var isAnchor = i == path.Count - 1;
            if (!certificate.IsValidAt(time) && (!isAnchor || i == 0))
                return (PathProblem.OutOfValidity, certificate);
            if (certificate.Extensions.UnknownCritical.Count > 0)
                return (PathProblem.UnknownCritical, certificate);
            if (i > 0 && !IsAuthority(certificate, below: path.Take(i).Skip(1).Count(other => !other.IsSelfIssued)))
                return (PathProblem.NotAuthority, certificate);
            if (!isAnchor && !AlgorithmRules.MayCertify(certificate, time))
                return (PathProblem.WeakAlgorithm, certificate);
            if (certificate.Extensions.NameConstraints is { } constraints
                && !path.Take(i).All(other => (other.IsSelfIssued && other != path[0]) || constraints.Allows(other)))
                return (PathProblem.NameNotAllowed, certificate);
        }
        return (PathProblem.None, null);
    }

    private static bool IsAuthority(Certificate certificate, int below)
    {
        var extensions = certificate.Extensions;
        var isVersion1Root = certificate.IsSelfIssued && extensions.KeyUsage is null && extensions.SubjectKeyIdentifier is null;
        return (extensions.IsAuthority || isVersion1Root)
            && (extensions.KeyUsage is not { } usage || usage.HasFlag(X509KeyUsageFlags.KeyCertSign))
            && (extensions.PathLength is not { } length || below <= length);
    }
}
