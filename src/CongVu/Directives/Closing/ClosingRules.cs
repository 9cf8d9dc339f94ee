using CongVu.Documents;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>
/// When a task may be reported done and when it may be closed. Pure: findings in, refusals out. There is no other way to close.
/// </summary>
internal static class ClosingRules
{
    /// <summary>Everything that speaks against a piece of evidence.</summary>
    public static IReadOnlyList<EvidenceDoubt> Doubts(EvidenceFinding finding, TaskFacts task)
    {
        if (finding.Kind is EvidenceKind.Product)
        {
            return [];
        }

        var doubts = new List<EvidenceDoubt>();
        Add(doubts, !finding.IsIssued, EvidenceDoubt.NotIssued);
        Add(doubts, finding.IsIssued && !finding.IsPaper && finding.Signatures is not SignatureStanding.Valid, EvidenceDoubt.SignatureNotValid);
        Add(doubts, !finding.IsOfTheUnit, EvidenceDoubt.NotOfTheUnit);
        Add(doubts, finding.Kind is EvidenceKind.DeliveryReceipt && !finding.IsReceivedByAll, EvidenceDoubt.NotReceived);
        Add(doubts, finding.Date < task.GivenOn, EvidenceDoubt.OlderThanTheTask);
        doubts.AddRange(ResultText.Doubt(finding.TypeName, finding.Subject, task.Content));
        return doubts;
    }

    /// <summary>Whether a unit may report done: some evidence with nothing against it, or with something that the tracking office is asked to judge.</summary>
    public static Refusals JudgeReport(AssignmentState state, IReadOnlyList<EvidenceFinding> evidence, TaskFacts task, bool asksReview)
    {
        var refusals = new Refusals().Unless(state is AssignmentState.Open, DirectiveRefusals.WrongState(state.InWords()));
        if (evidence.Count == 0)
        {
            return refusals.Add(ClosingRefusals.NoEvidence);
        }

        var doubts = evidence.Select(finding => (finding, Doubts: Doubts(finding, task))).ToList();
        if (doubts.Exists(pair => pair.Doubts.Count == 0) || (asksReview && doubts.Exists(pair => pair.Doubts.All(doubt => doubt.MayBeOverruled()))))
        {
            return refusals;
        }

        return refusals.Add(doubts.SelectMany(pair => pair.Doubts.Select(doubt => ClosingRefusals.Of(doubt, pair.finding.Words))));
    }

    /// <summary>Whether a report may be accepted, and so the task be closed.</summary>
    public static Refusals JudgeAcceptance(AssignmentState state, IReadOnlyList<JudgedEvidence> evidence, string conclusion, bool isOwnReport)
    {
        var refusals = new Refusals()
            .Unless(state is AssignmentState.Reported, state is AssignmentState.Open ? ClosingRefusals.NothingReported : DirectiveRefusals.WrongState(state.InWords()))
            .Unless(!isOwnReport, ClosingRefusals.OwnReport);
        if (state is not AssignmentState.Reported || evidence.Any(item => item.IsDecisive(conclusion)))
        {
            return refusals;
        }

        return refusals
            .Add(evidence.Count == 0 ? [ClosingRefusals.NoEvidence] : [])
            .Add(evidence.SelectMany(item => item.Against(conclusion)));
    }

    /// <summary>Whether a report may be sent back.</summary>
    public static Refusals JudgeReturn(AssignmentState state, string reason) => new Refusals()
        .Unless(state is AssignmentState.Reported, state is AssignmentState.Open ? ClosingRefusals.NothingReported : DirectiveRefusals.WrongState(state.InWords()))
        .Add(DirectiveRules.CheckReason(reason));

    /// <summary>Whether a closed task may be opened again.</summary>
    public static Refusals JudgeReopening(AssignmentState state, bool isUpperOpen, string reason) => new Refusals()
        .Unless(state is AssignmentState.Done, DirectiveRefusals.WrongState(state.InWords()))
        .Unless(isUpperOpen, ClosingRefusals.UpperIsDone)
        .Add(DirectiveRules.CheckReason(reason));

    private static void Add(List<EvidenceDoubt> doubts, bool holds, EvidenceDoubt doubt)
    {
        if (holds)
        {
            doubts.Add(doubt);
        }
    }
}

/// <summary>Evidence of a report as it is found when somebody is about to accept it, with what the tracking office writes against the doubts.</summary>
/// <param name="Finding">What was found now.</param>
/// <param name="Doubts">What the rules say against it now.</param>
/// <param name="OverruleReason">Why it is accepted all the same; empty when it is not.</param>
internal sealed record JudgedEvidence(EvidenceFinding Finding, IReadOnlyList<EvidenceDoubt> Doubts, string OverruleReason)
{
    public bool IsDecisive(string conclusion) => Doubts.Count == 0
        ? Finding.Kind is not EvidenceKind.Product || conclusion.Trim().Length > 0
        : OverruleReason.Trim().Length > 0 && Doubts.All(doubt => doubt.MayBeOverruled());

    /// <summary>Why it does not close the task.</summary>
    public IEnumerable<Refusal> Against(string conclusion)
    {
        if (IsDecisive(conclusion))
        {
            return [];
        }

        return Doubts.Count == 0
            ? [ClosingRefusals.ProductNotAcceptedInWriting]
            : Doubts.Where(doubt => OverruleReason.Trim().Length == 0 || !doubt.MayBeOverruled()).Select(doubt => ClosingRefusals.Of(doubt, Finding.Words));
    }
}
