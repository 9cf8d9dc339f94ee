using CongVu.Calendar;
using CongVu.Ledger;

namespace CongVu.Directives;

/// <summary>Ends assignments undone, with everything that was handed down from them.</summary>
internal sealed class Endings(FactLedger ledger, OfficeClock clock)
{
    /// <summary>What is still followed: neither done nor ended, and not merely for information.</summary>
    public static bool IsUnfinished(Assignment part) =>
        part.Role is not AssignmentRole.Information && part.State is AssignmentState.Open or AssignmentState.Reported;

    /// <param name="authority">Who ends it.</param>
    /// <param name="all">All assignments of the directive.</param>
    /// <param name="part">Which ends.</param>
    /// <param name="cause">Why; what hangs below ends with it.</param>
    /// <param name="reason">In words.</param>
    public void End(Authority authority, IReadOnlyList<Assignment> all, Assignment part, EndCause cause, string reason)
    {
        foreach (var child in all.Where(child => child.ParentId == part.Id && child.State is not (AssignmentState.Done or AssignmentState.Ended)))
        {
            End(authority, all, child, EndCause.WithTheWhole, reason);
        }

        part.End(new Ending(cause, reason, clock.Now, authority.PersonName), clock.Today);
        ledger.Record(authority, new AssignmentEnded(part.Id, cause, reason));
    }
}
