using CongVu.Calendar;
using CongVu.Database;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Directives.Confirming;

/// <summary>Enters the directives of a document that a person confirmed line by line (xác nhận nhiệm vụ từ văn bản).</summary>
public sealed class ConfirmDirectives
{
    /// <summary>The most lines of one document.</summary>
    public const int MostLines = 200;

    private readonly OfficeContext db;
    private readonly OfficeClock clock;
    private readonly Opening opening;

    internal ConfirmDirectives(OfficeContext db, OfficeClock clock, Opening opening)
    {
        this.db = db;
        this.clock = clock;
        this.opening = opening;
    }

    /// <param name="Document">Which document.</param>
    /// <param name="Lines">What was confirmed; nothing else is entered.</param>
    public sealed record Input(Guid Document, IReadOnlyList<Line> Lines);

    /// <summary>A confirmed duty.</summary>
    public sealed record Line(string Content, IReadOnlyList<AssignedUnit> Units);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        if (await SourceDocument.FindAsync(db, actor, input.Document, cancel) is not { } source)
        {
            return DocumentRefusals.NotFound;
        }

        var cards = input.Lines.Select(line => (Card: CardOf(source, line), line.Units)).ToList();
        var refusals = new Refusals()
            .Unless(DirectiveRights.MayEnter(actor, source.Agency), DirectiveRefusals.NotTrackingOffice)
            .Unless(input.Lines.Count > 0, ConfirmingRefusals.NothingConfirmed)
            .Unless(input.Lines.Count <= MostLines, ConfirmingRefusals.TooManyLines);
        foreach (var (number, (card, units)) in cards.Take(MostLines).Index())
        {
            refusals.Add((await opening.CheckAsync(source.Agency, card, units, cancel)).Select(refusal =>
                refusal with { What = $"Nhiệm vụ {number + 1}: {refusal.What}" }));
        }

        if (refusals.Any)
        {
            return refusals;
        }

        foreach (var (card, units) in cards)
        {
            await opening.OpenAsync(actor, source.Agency, card, units, cancel);
        }

        return await db.SaveAsync(cancel);
    }

    private DirectiveCard CardOf(SourceDocument source, Line line) => new(
        new DirectiveSource(source.Kind, source.Id, source.Code, source.Date, source.Kind is DirectiveSourceKind.OwnDocument ? "" : source.Giver.Name, source.Subject),
        line.Content, source.Giver, source.Date is { } date && date <= clock.Today ? date : clock.Today);
}
