namespace CongVu.Outcomes;

/// <summary>
/// Carries refusals out of a running transaction, so that it is rolled back; the save that opened it turns them into its outcome.
/// </summary>
internal sealed class RefusedException(IReadOnlyList<Refusal> refusals) : Exception(refusals[0].Code)
{
    public IReadOnlyList<Refusal> Refusals { get; } = refusals;

    public static void ThrowUnlessDone(Outcome outcome)
    {
        if (!outcome.IsDone)
        {
            throw new RefusedException(outcome.Refusals);
        }
    }
}
