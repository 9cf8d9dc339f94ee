using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Exchange.Changes;

/// <summary>The receiver agrees to a recall, an update or a replacement, or says why not (Decision 28/2018, art. 9.2).</summary>
public sealed class AnswerChange
{
    private readonly OfficeContext db;
    private readonly ChangeAnswering answering;

    internal AnswerChange(OfficeContext db, ChangeAnswering answering)
    {
        this.db = db;
        this.answering = answering;
    }

    /// <param name="Notice">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Agrees">Whether the receiver agrees.</param>
    /// <param name="Words">Why not; or what it adds.</param>
    public sealed record Input(Id<ChangeNotice> Notice, int Version, bool Agrees, string Words);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var notice = await db.Set<ChangeNotice>().FirstOrDefaultAsync(row => row.Id == input.Notice, cancel);
        var incoming = notice is null ? null : await db.Set<IncomingDocument>().VisibleTo(db, actor).FirstOrDefaultAsync(row => row.Id == notice.IncomingId, cancel);
        if (incoming is null)
        {
            return DocumentRefusals.NotFound;
        }

        var refusals = Check(actor, incoming, notice!, input);
        if (refusals.Any)
        {
            return refusals;
        }

        var authority = actor.For(incoming.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice);
        await (input.Agrees
            ? answering.AgreeAsync(notice!, incoming, input.Words.Trim(), authority, cancel)
            : answering.RefuseAsync(notice!, incoming, input.Words.Trim(), authority, cancel));
        return await db.SaveAsync(cancel);
    }

    private static Refusals Check(Actor actor, IncomingDocument incoming, ChangeNotice notice, Input input) => new Refusals()
        .Unless(actor.Has(incoming.AgencyId, Role.RecordsClerk, Role.Leader, Role.ChiefOfOffice), DocumentRefusals.NotClerk)
        .Unless(notice.Answer is ChangeAnswer.Waiting, ExchangeRefusals.AlreadyAnswered)
        .Unless(notice.Version == input.Version, DatabaseRefusals.ChangedMeanwhile)
        .Unless(input.Agrees || input.Words.Trim().Length > 0, DocumentRefusals.ReasonMissing);
}
