using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Signing.Agents;

namespace CongVu.Documents.Preparing;

/// <summary>
/// Takes back one signed file (nhận kết quả ký). When it was the last of its document, the document is signed, or sealed and issued: all
/// its files or none. What comes back is never believed; the stored file is verified.
/// </summary>
public sealed class CompleteSigning
{
    private readonly OfficeContext db;
    private readonly Preparations preparations;
    private readonly Returns returns;
    private readonly PersonalReturn personal;
    private readonly SealReturn seals;

    internal CompleteSigning(OfficeContext db, Preparations preparations, Returns returns, PersonalReturn personal, SealReturn seals)
    {
        this.db = db;
        this.preparations = preparations;
        this.returns = returns;
        this.personal = personal;
        this.seals = seals;
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
        var open = await preparations.FindForAsync(input.Preparation, input.Ordinal, cancel);
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

        IPackageReturn way = open.Certificate.IsAgencys ? seals : personal;
        var document = await way.OpenAsync(open, file, cancel);
        return document.IsDone ? await TakeAsync(way, open, document.Value, file, input, cancel) : document;
    }

    private async Task<Outcome> TakeAsync(
        IPackageReturn way, Preparations.Open open, OutgoingDocument document, PreparedFile file, Input input, CancellationToken cancel)
    {
        var signed = await returns.JudgeAsync(file, input, open.Certificate, cancel);
        if (!signed.IsDone)
        {
            return signed;
        }

        await preparations.SignAsync(file, signed.Value, cancel);
        var taken = await way.TakeAsync(open, document, file, cancel);
        return taken.IsDone ? await db.SaveAsync(cancel) : taken;
    }
}
