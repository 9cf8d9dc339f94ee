using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>
/// Accepts what a unit reported done, on its evidence, and so closes the task (xác nhận hoàn thành, kết thúc theo dõi).
/// The second key: never the person who reported.
/// </summary>
public sealed class AcceptReport
{
    private readonly OfficeContext db;
    private readonly Assignments assignments;
    private readonly ClosingEvidence evidence;
    private readonly Acceptance acceptance;

    internal AcceptReport(OfficeContext db, Assignments assignments, ClosingEvidence evidence, Acceptance acceptance)
    {
        this.db = db;
        this.assignments = assignments;
        this.evidence = evidence;
        this.acceptance = acceptance;
    }

    /// <param name="Assignment">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Conclusion">What was found; asked for when the evidence is a product.</param>
    public sealed record Input(Id<Assignment> Assignment, int Version, string Conclusion)
    {
        /// <summary>Evidence that a rule speaks against and that is accepted all the same, with the reason.</summary>
        public IReadOnlyDictionary<Id<Evidence>, string> Overrules { get; init; } = new Dictionary<Id<Evidence>, string>();
    }

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await assignments.ForActAsync(actor, input.Assignment, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var assignment = found.Value;
        if (!DirectiveRights.Oversees(actor, assignment))
        {
            return DirectiveRefusals.NotTrackingOffice;
        }

        var report = assignment.WaitingReport;
        var judged = report is null ? [] : await JudgeAsync(assignment, report, input, cancel);
        var refusals = ClosingRules
            .JudgeAcceptance(assignment.State, [.. judged.Select(pair => pair.Judged)], input.Conclusion, report?.ReportedById == actor.Person)
            .Unless(input.Conclusion.Length <= DirectiveRules.LongestWords, DirectiveRefusals.TooLong(DirectiveRules.LongestWords));
        if (refusals.Any)
        {
            return refusals;
        }

        await acceptance.CloseAsync(actor, assignment, judged, input.Conclusion.Trim(), cancel);
        return await db.SaveAsync(cancel);
    }

    private async Task<List<(Evidence Evidence, JudgedEvidence Judged)>> JudgeAsync(
        Assignment assignment, DoneReport report, Input input, CancellationToken cancel)
    {
        var task = await assignments.TaskAsync(assignment, cancel);
        var found = await evidence.CollectAgainAsync(assignment, report, cancel);
        return [.. found.Select(pair => (pair.Evidence, new JudgedEvidence(
            pair.Finding, ClosingRules.Doubts(pair.Finding, task), input.Overrules.GetValueOrDefault(pair.Evidence.Id, "").Trim())))];
    }
}
