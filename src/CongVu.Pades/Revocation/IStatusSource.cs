using CongVu.Pades.Certificates;

namespace CongVu.Pades.Revocation;

/// <summary>What a status service answered about a certificate.</summary>
public sealed record StatusAnswers(IReadOnlyList<ReadOnlyMemory<byte>> Ocsps, IReadOnlyList<ReadOnlyMemory<byte>> Crls, IReadOnlyList<string> Failures);

/// <summary>Fetches the status of certificates from outside: OCSP responders and revocation lists.</summary>
public interface IStatusSource
{
    Task<StatusAnswers> FetchAsync(Certificate certificate, Certificate issuer, CancellationToken cancel);
}
