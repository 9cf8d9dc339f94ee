using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing;
using CongVu.Signing.Agents;

using Session = CongVu.Organizations.Session;

namespace CongVu.Documents.Preparing;

/// <summary>
/// The clerk gives signed documents their numbers and makes them ready for the agency's key on a token or at a remote service
/// (cấp số, lập phiếu ký số cơ quan). The number is on the page before the key is asked, so it is given first; a document whose files
/// do not all come back keeps it and is sealed later, or the number is declared void.
/// </summary>
public sealed class PrepareSeal
{
    private readonly OfficeContext db;
    private readonly IssueDesk desk;
    private readonly Issuing issuing;
    private readonly Preparations preparations;
    private readonly PreparationMaker maker;

    internal PrepareSeal(OfficeContext db, IssueDesk desk, Issuing issuing, Preparations preparations, PreparationMaker maker)
    {
        this.db = db;
        this.desk = desk;
        this.issuing = issuing;
        this.preparations = preparations;
        this.maker = maker;
    }

    /// <param name="Session">The clerk's log-in: when it ends, the preparation ends.</param>
    /// <param name="Choices">In the order of their numbers.</param>
    /// <param name="Place">Where the agency's key is.</param>
    public sealed record Input(Id<Session> Session, IReadOnlyList<IssueTogether.Choice> Choices, KeyPlace Place);

    public async Task<Outcome<Id<SigningPreparation>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var opened = await desk.OpenSignedAsync(actor, input.Choices, cancel);
        if (!opened.IsDone)
        {
            return opened.With(default(Id<SigningPreparation>));
        }

        var certificate = await preparations.CertificateAsync(null, opened.Value[0].Document.AgencyId, input.Place, cancel);
        if (certificate is null)
        {
            return AgentRefusals.NoCertificateAt(input.Place, true);
        }

        var numbered = await NumberAsync(actor, opened.Value, cancel);
        return numbered.IsDone
            ? await maker.MakeAsync(actor, input.Session, certificate, [.. opened.Value.Select(found => found.Document)], cancel)
            : numbered.With(default(Id<SigningPreparation>));
    }

    private async Task<Outcome> NumberAsync(Actor actor, IReadOnlyList<IssueCase> cases, CancellationToken cancel)
    {
        var open = cases.Where(found => found.Document.Number is null).ToList();
        return open.Count == 0 ? Outcome.Done : await db.SaveAsync(() => issuing.NumberAllAsync(actor, open, cancel), cancel);
    }
}
