namespace CongVu.Ledger;

/// <summary>
/// What an upper capability does when a lower one records a fact, inside the same transaction.
/// This is the only way upwards.
/// </summary>
public interface IReaction<in TFact>
    where TFact : Fact
{
    Task ReactAsync(TFact fact, Authority authority, CancellationToken cancel);
}
