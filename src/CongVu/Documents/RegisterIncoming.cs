using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>
/// Enters a document in the register of incoming documents: one that arrived and waits, or a new one from paper or a file.
/// Vào sổ văn bản đến (Decree 30, art. 22).
/// </summary>
public sealed class RegisterIncoming
{
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly OfficeClock clock;
    private readonly Registers registers;
    private readonly TakeInIncoming takeIn;
    private readonly IncomingDuplicates duplicates;

    internal RegisterIncoming(
        OfficeContext db, FactLedger ledger, OfficeClock clock, Registers registers, TakeInIncoming takeIn, IncomingDuplicates duplicates)
    {
        this.db = db;
        this.ledger = ledger;
        this.clock = clock;
        this.registers = registers;
        this.takeIn = takeIn;
        this.duplicates = duplicates;
    }

    /// <param name="Agency">The receiving agency.</param>
    /// <param name="Arrived">The document that waits; absent for a new one.</param>
    /// <param name="Origin">How a new one came.</param>
    /// <param name="Card">What the register shall say.</param>
    /// <param name="Files">Files of a new one, the main file first.</param>
    public sealed record Input(
        Id<Organization> Agency, Id<IncomingDocument>? Arrived, IncomingOrigin Origin, IncomingCard Card, IReadOnlyList<NewFile> Files)
    {
        /// <summary>The clerk compared it with the one already registered and says that it is another.</summary>
        public bool IsNoDuplicate { get; init; }
    }

    public async Task<Outcome<Id<IncomingDocument>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (!actor.Has(input.Agency, Role.RecordsClerk))
        {
            return DocumentRefusals.NotClerk;
        }

        var register = await registers.FindAsync(input.Agency, RegisterKind.Incoming, input.Card.TypeName, cancel);
        var refusals = IncomingRules.Check(input.Card, clock.Today)
            .Unless(register is not null, DocumentRefusals.NoRegister(RegisterKind.Incoming, clock.Today.Year))
            .Add(await FindDuplicatesAsync(input, cancel));
        if (refusals.Any)
        {
            return refusals;
        }

        var taken = await takeIn.LoadOrMakeAsync(input, cancel);
        return taken.IsDone ? await EnterAsync(actor, taken.Value, input, register!, cancel) : taken.With(default(Id<IncomingDocument>));
    }

    private async Task<Outcome<Id<IncomingDocument>>> EnterAsync(
        Actor actor, IncomingDocument document, Input input, Register register, CancellationToken cancel)
    {
        document.Describe(input.Card);
        var saved = await db.SaveAsync(
            async () =>
            {
                var line = await registers.TakeLineAsync(register, cancel);
                line.FillFrom(document);
                document.Register(line, clock.Today);
                ledger.Record(actor.For(input.Agency, Role.RecordsClerk),
                    new IncomingRegistered(document.Id, input.Agency, register.Id, line.Number, clock.Today));
            },
            cancel);
        return saved.With(document.Id);
    }

    private async Task<IEnumerable<Refusal>> FindDuplicatesAsync(Input input, CancellationToken cancel) => input.IsNoDuplicate
        ? []
        : (await duplicates.FindAsync(input.Agency, input.Card, cancel)).Take(1)
            .Select(known => DocumentRefusals.Duplicate(known.ArrivalNumber!.Value, known.Code, known.IssuerName));
}
