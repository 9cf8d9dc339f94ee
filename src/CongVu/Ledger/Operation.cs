namespace CongVu.Ledger;

/// <summary>
/// One act of one person, as the front door names it: the form's token, the request's idempotency key.
/// The same operation is done once; its id is what error pages show and logs carry.
/// </summary>
public sealed class Operation(IdSource ids)
{
    /// <summary>Set by the front door before the act runs; an act without a door has an id of its own.</summary>
    public Guid Id { get; set; } = ids.Next();
}
