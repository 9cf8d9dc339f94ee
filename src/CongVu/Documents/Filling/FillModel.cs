using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents.Filling;

/// <summary>
/// Makes one document of every row of a list from an approved model: all of them or none (lập văn bản theo danh sách; Decree 30, art. 12, 15:
/// the text was checked once, each document gets its own number).
/// </summary>
public sealed class FillModel
{
    /// <summary>Rows that one list may have: so many documents leave in one act, with numbers that follow each other.</summary>
    public const int Most = IssueTogether.Most;

    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly Drafts drafts;
    private readonly ModelFields fields;
    private readonly FilledMaker maker;
    private readonly JobQueue jobs;

    internal FillModel(OfficeContext db, FactLedger ledger, Drafts drafts, ModelFields fields, FilledMaker maker, JobQueue jobs)
    {
        this.db = db;
        this.ledger = ledger;
        this.drafts = drafts;
        this.fields = fields;
        this.maker = maker;
        this.jobs = jobs;
    }

    /// <param name="Model">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Table">A row for each document.</param>
    public sealed record Input(Id<OutgoingDocument> Model, int Version, FieldTable Table);

    public async Task<Outcome<Id<FilledList>>> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var model = await drafts.FindAsync(actor, input.Model, cancel);
        if (model is null)
        {
            return DocumentRefusals.NotFound;
        }

        var names = fields.Of(model);
        var refusals = new Refusals()
            .Unless(FillingRights.May(actor, model), FillingRefusals.NotTheirs)
            .Unless(model.State is OutgoingState.ApprovedModel, DocumentRefusals.WrongState(model.State.InWords()))
            .Unless(model.Version == input.Version, DatabaseRefusals.ChangedMeanwhile);
        refusals.Add(refusals.Any ? [] : FillingRules.Check(model.Subject, names, input.Table));
        if (refusals.Any)
        {
            return refusals;
        }

        var list = maker.Begin(model, actor, names);
        return await FillAsync(actor, model, list, input.Table, cancel);
    }

    private async Task<Outcome<Id<FilledList>>> FillAsync(Actor actor, OutgoingDocument model, FilledList list, FieldTable table, CancellationToken cancel)
    {
        var authority = actor.For(model.AgencyId);
        foreach (var row in table.Rows)
        {
            var values = table.ValuesOf(row, list.Fields);
            var document = await maker.MakeAsync(model, values, authority, cancel);
            list.Add(new FilledDocument(list.Id, list.Documents.Count + 1, document, [.. list.Fields.Select(field => values[field])]));
            ledger.Record(authority, new DraftStarted(document.Id, document.AgencyId, document.TypeName, document.Subject, document.AnswersId));
            ledger.Record(authority, new DocumentFilled(document.Id, model.Id, list.Id, list.Documents.Count, table.Rows.Count));
        }

        db.Add(list);
        jobs.Add(new ConvertFilled(list.Id));
        ledger.Record(authority, new ModelFilled(model.Id, list.Id, table.Rows.Count));
        return (await db.SaveAsync(cancel)).With(list.Id);
    }
}
