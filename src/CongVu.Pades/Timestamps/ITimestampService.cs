using System.Security.Cryptography;

namespace CongVu.Pades.Timestamps;

/// <summary>A time-stamping authority (RFC 3161). Dịch vụ cấp dấu thời gian.</summary>
public interface ITimestampService
{
    /// <summary>Asks for a token over a digest; the token has been checked to be over that digest.</summary>
    Task<ReadOnlyMemory<byte>> StampAsync(ReadOnlyMemory<byte> digest, HashAlgorithmName hash, CancellationToken cancel);
}
