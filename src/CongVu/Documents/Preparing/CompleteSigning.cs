using CongVu.Calendar;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Takes back one signed file (nhận kết quả ký). When it was the last of its document, the document is signed: all its files or none.
/// What comes back is never believed; the stored file is verified.
/// </summary>
public sealed class CompleteSigning
{
    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Drafts drafts;
    private readonly Preparations preparations;
    private readonly Returns returns;
    private readonly PersonalSigning signing;

    internal CompleteSigning(OfficeContext db, OfficeClock clock, Drafts drafts, Preparations preparations, Returns returns, PersonalSigning signing)
    {
        this.db = db;
        this.clock = clock;
        this.drafts = drafts;
        this.preparations = preparations;
        this.returns = returns;
        this.signing = signing;
    }

    /// <param name="Agent">Whose agent brings it; null where the token alone counts.</param>
    /// <param name="Preparation">Of which the file is one.</param>
    /// <param name="Ordinal">Which.</param>
    /// <param name="Token">That was handed out with the file.</param>
    /// <param name="Content">The value of the signature, or the whole file.</param>
    /// <param name="IsWholeFile">Whether a program made the whole file itself.</param>
    public sealed record Input(Id<Person>? Agent, Id<SigningPreparation> Preparation, int Ordinal, string Token, ReadOnlyMemory<byte> Content, bool IsWholeFile);

    public async Task<Outcome> RunAsync(Input input, CancellationToken cancel)
    {
        var open = await preparations.FindOpenAsync(input.Preparation, cancel);
        if (open is null)
        {
            return AgentRefusals.Expired;
        }

        var file = returns.Find(open.Preparation, input);
        if (file is null)
        {
            return AgentRefusals.NotFound;
        }

        if (file.IsSigned)
        {
            return AgentRefusals.AlreadySigned(file.Name);
        }

        var draft = await drafts.FindAsync(open.Actor, new Id<OutgoingDocument>(file.SubjectId), cancel);
        var refusals = draft is null ? new Refusals().Add(DocumentRefusals.NotFound) : PersonalSigning.Check(open.Actor, draft, file.SubjectVersion);
        return refusals.Any ? refusals : await TakeAsync(open, draft!, file, input, cancel);
    }

    private async Task<Outcome> TakeAsync(Preparations.Open open, OutgoingDocument draft, PreparedFile file, Input input, CancellationToken cancel)
    {
        var signed = await returns.JudgeAsync(file, input, open.Certificate, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        file.Sign(signed.Value, clock.Now);
        var own = open.Preparation.Files.Where(other => other.SubjectId == draft.Id.Value).ToList();
        if (own.TrueForAll(other => other.IsSigned))
        {
            await returns.PlaceAsync(draft, own, cancel);
            signing.Conclude(open.Actor, draft);
        }
        else
        {
            returns.Note(open, draft, file);
        }

        return await db.SaveAsync(cancel);
    }
}
