using CongVu.Pades.Certificates;

namespace CongVu.Pades.Trust;

/// <summary>Why a path cannot be accepted.</summary>
internal enum PathProblem
{
    None,
    NoAnchor,
    OutOfValidity,
    NotAuthority,
    NameNotAllowed,
    UnknownCritical,
    WeakAlgorithm,
}

/// <summary>A path from a certificate to an anchor, or the best that was found.</summary>
internal sealed record CertificatePath(IReadOnlyList<Certificate> Certificates, PathProblem Problem, Certificate? Culprit)
{
    public bool IsGood => Problem == PathProblem.None;
}
