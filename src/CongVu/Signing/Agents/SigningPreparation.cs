using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Signing.Agents;

/// <summary>
/// What one person is to sign with their token in one sitting, file by file (phiếu ký). It is bound to their session and their
/// registered certificate and forgets itself after an hour; what was signed before stays signed.
/// </summary>
public sealed class SigningPreparation : Versioned, IUnrecorded
{
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);
    private readonly List<PreparedFile> files = [];

    private SigningPreparation()
    {
    }

    internal SigningPreparation(Id<SigningPreparation> id, Id<Person> person, Id<Session> session, Id<SigningCertificate> certificate, DateTimeOffset at)
    {
        Id = id;
        PersonId = person;
        SessionId = session;
        CertificateId = certificate;
        MadeAt = at;
        ExpiresAt = at + Life;
    }

    public Id<SigningPreparation> Id { get; private set; }

    public Id<Person> PersonId { get; private set; }

    public Id<Session> SessionId { get; private set; }

    public Id<SigningCertificate> CertificateId { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    public IReadOnlyList<PreparedFile> Files => files;

    public bool IsOpenAt(DateTimeOffset moment) => moment < ExpiresAt;

    internal void Add(PreparedFile file) => files.Add(file);
}
