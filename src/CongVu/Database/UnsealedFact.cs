namespace CongVu.Database;

/// <summary>A fact that the chain has not taken in yet.</summary>
internal sealed class UnsealedFact : IUnrecorded
{
    public Guid Fact { get; init; }
}
