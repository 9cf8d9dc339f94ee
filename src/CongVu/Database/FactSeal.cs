namespace CongVu.Database;

/// <summary>One link of the chain over the facts.</summary>
internal sealed class FactSeal : IUnrecorded
{
    public long Position { get; init; }

    public Guid Fact { get; init; }

    public byte[] Hash { get; init; } = [];
}

/// <summary>The chain's head at the end of a day, signed; printed in the register it is an anchor outside the machine.</summary>
internal sealed class DailyHead : IUnrecorded
{
    public DateOnly Day { get; init; }

    public long Position { get; init; }

    public byte[] Hash { get; init; } = [];

    public byte[] Signature { get; init; } = [];

    /// <summary>The public key (SubjectPublicKeyInfo) that checks the signature.</summary>
    public byte[] Certificate { get; init; } = [];
}
