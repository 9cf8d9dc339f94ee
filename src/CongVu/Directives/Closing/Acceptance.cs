using CongVu.Calendar;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Directives.Closing;

/// <summary>Writes an acceptance down: the verdict on each piece of evidence, the close, and what follows from it.</summary>
internal sealed class Acceptance(FactLedger ledger, OfficeClock clock, HonestyBook honesty, ClosingFlow flow)
{
    /// <summary>Closes an assignment that the rules allow to be closed on this evidence.</summary>
    public async Task CloseAsync(
        Actor actor, Assignment assignment, IReadOnlyList<(Evidence Evidence, JudgedEvidence Judged)> evidence, string conclusion, CancellationToken cancel)
    {
        var authority = actor.For(assignment.TrackingAgencyId, Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader);
        foreach (var (item, judged) in evidence)
        {
            Decide(authority, assignment, item, judged, conclusion);
        }

        var report = assignment.WaitingReport!;
        var accepted = evidence.Select(pair => pair.Evidence).Where(item => item.Verdict is EvidenceVerdict.Accepted).ToList();
        assignment.Close(report, new ReportDecision(actor.Person, actor.Name, clock.Now, conclusion), accepted[0], clock.Today);
        ledger.Record(authority, new AssignmentClosed(
            assignment.Id, report.Id, report.ReportedOn, conclusion, [.. accepted.Select(item => item.Words)]));
        await flow.FollowAsync(actor, authority, assignment, report, cancel);
    }

    private void Decide(Authority authority, Assignment assignment, Evidence item, JudgedEvidence judged, string conclusion)
    {
        if (!judged.IsDecisive(conclusion))
        {
            item.Reject();
            return;
        }

        var isOverruled = judged.Doubts.Count > 0;
        item.Accept(isOverruled ? judged.OverruleReason : "");
        if (isOverruled)
        {
            honesty.Mark(assignment, HonestyKind.Overruled);
            ledger.Record(authority, new EvidenceOverruled(assignment.Id, item.Id, item.Words, judged.Doubts, judged.OverruleReason));
        }
    }
}
