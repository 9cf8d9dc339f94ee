using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing;

/// <summary>A certificate was entered in the register.</summary>
public sealed record CertificateRegistered(
    Id<SigningCertificate> Certificate, Id<Organization> Agency, Id<Person>? Person, string SubjectName, string SerialNumber, DateTimeOffset NotAfter)
    : Fact(Certificate);

/// <summary>A certificate was found revoked, or withdrawn here.</summary>
public sealed record CertificateRevoked(Id<SigningCertificate> Certificate, DateTimeOffset At, string Reason) : Fact(Certificate);

/// <summary>The picture of a hand signature, or of an agency's seal, was given.</summary>
public sealed record SigningPictureSet(Id<SigningPicture> Picture, Id<Organization> Agency, Id<Person>? Person, string File) : Fact(Picture);
