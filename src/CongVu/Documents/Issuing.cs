using CongVu.Calendar;
using CongVu.Documents.Placing;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Pades.Keys;

namespace CongVu.Documents;

/// <summary>The steps from the leader's signature to the issued document, inside one transaction.</summary>
internal sealed class Issuing(FactLedger ledger, OfficeClock clock, Registers registers, PackageSigner signer, PlaceFinder places)
{
    /// <exception cref="RefusedException">A file could not be sealed or does not verify: the number was never given.</exception>
    public async Task NumberSealAndIssueAsync(Actor actor, OutgoingDocument document, Register register, ISigningKey key, CancellationToken cancel)
    {
        var authority = actor.For(document.AgencyId, Role.RecordsClerk);
        await NumberAsync(authority, document, register, cancel);
        RefusedException.ThrowUnlessDone(await CheckPrintedAsync(document, cancel));
        RefusedException.ThrowUnlessDone(await signer.SealAsync(document, key, cancel));
        RefusedException.ThrowUnlessDone(await ConcludeAsync(authority, document, cancel));
    }

    /// <summary>Gives numbers that follow each other to documents that are sealed afterwards.</summary>
    public async Task NumberAllAsync(Actor actor, IEnumerable<IssueCase> cases, CancellationToken cancel)
    {
        foreach (var (document, register) in cases)
        {
            await NumberAsync(actor.For(document.AgencyId, Role.RecordsClerk), document, register, cancel);
            RefusedException.ThrowUnlessDone(await CheckPrintedAsync(document, cancel));
        }
    }

    /// <summary>Every file is sealed: the whole package is verified and leaves.</summary>
    public async Task<Outcome> ConcludeAsync(Authority authority, OutgoingDocument document, CancellationToken cancel)
    {
        var refusals = await signer.CheckAsync(document, cancel);
        if (refusals.Any)
        {
            return refusals;
        }

        document.Seal(clock.Now);
        ledger.Record(authority, new SealApplied(document.Id,
            [.. document.Parts.Where(part => part.Sealed is not null).Select(part => part.Sealed!.Value.ToString())]));
        document.Issue(clock.Now);
        ledger.Record(authority,
            new DocumentIssued(document.Id, document.AgencyId, document.Code, document.TypeName, document.Subject, document.AnswersId));
        return Outcome.Done;
    }

    /// <summary>Gives the number of a document that was signed by hand, and records that it left on paper.</summary>
    public async Task NumberAndIssueOnPaperAsync(Actor actor, OutgoingDocument document, Register register, string reason, CancellationToken cancel)
    {
        var authority = actor.For(document.AgencyId, Role.RecordsClerk);
        await NumberAsync(authority, document, register, cancel);
        document.IssueOnPaper(reason, clock.Now);
        ledger.Record(authority, new DocumentIssuedOnPaper(
            document.Id, document.AgencyId, document.Code, document.TypeName, document.Subject, reason, document.Main?.Sealed is not null));
    }

    // Where the drafter typed a number, it is the one that people will cite.
    private async Task<Outcome> CheckPrintedAsync(OutgoingDocument document, CancellationToken cancel) =>
        await places.PrintedNumberAsync(document, cancel) is { } printed && printed != document.Number
            ? IssueRefusals.OtherNumberPrinted(printed, document.Code)
            : Outcome.Done;

    // A document that got its number for a token's seal keeps it.
    private async Task NumberAsync(Authority authority, OutgoingDocument document, Register register, CancellationToken cancel)
    {
        if (document.Number is not null)
        {
            return;
        }

        var line = await registers.TakeLineAsync(register, cancel);
        document.GiveNumber(line, clock.Today);
        line.FillFrom(document);
        ledger.Record(authority, new DocumentNumbered(document.Id, register.Id, line.Number, document.Code, clock.Today));
    }
}
