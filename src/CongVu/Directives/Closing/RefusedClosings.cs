using System.Security.Cryptography;
using CongVu.Database;
using CongVu.Directives.Figures;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Closing;

/// <summary>Counts attempts to report a task done without a result: they are refused, and those who gave the task see how often.</summary>
internal sealed class RefusedClosings(OfficeContext db, FactLedger ledger, Operation operation, HonestyBook honesty)
{
    public async Task CountAsync(
        Actor actor, Assignment assignment, IReadOnlyList<Refusal> refusals, IReadOnlyList<EvidenceFinding> findings, CancellationToken cancel)
    {
        var codes = refusals.Where(refusal => refusal.Clause == DirectiveRefusals.HaTinhClosing).Select(refusal => refusal.Code).Distinct().ToList();
        if (codes.Count == 0)
        {
            return;
        }

        operation.Id = AttemptOf(operation.Id);
        honesty.Mark(assignment, HonestyKind.RefusedClosing);
        ledger.Record(actor.For(assignment.AgencyId),
            new ClosingRefused(assignment.Id, assignment.OrganizationId, codes, [.. findings.Select(finding => finding.Words)]));
        await db.SaveAsync(cancel);
    }

    // The refused act was not done: its operation stays free to be done. The attempt is an operation of its own,
    // and a double click is one attempt.
    private static Guid AttemptOf(Guid act)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData([.. act.ToByteArray(), .. "refused"u8], digest);
        return new Guid(digest[..16]);
    }
}
