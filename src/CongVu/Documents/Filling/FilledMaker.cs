using CongVu.Calendar;
using CongVu.Database;
using CongVu.DocumentFormat.Word;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Documents.Filling;

/// <summary>Makes one document of a model and a row: its card, its recipients and its files, with every place filled.</summary>
internal sealed class FilledMaker(OfficeContext db, IdSource ids, OfficeClock clock, PartWriter writer, OfficeFiles files, ModelFields fields)
{
    public FilledList Begin(OutgoingDocument model, Actor by, IReadOnlyList<string> names) => new(ids.Next<FilledList>(), model, by, names, clock.Now);

    public async Task<OutgoingDocument> MakeAsync(OutgoingDocument model, IReadOnlyDictionary<string, string> values, Authority by, CancellationToken cancel)
    {
        var origin = new DraftOrigin(model.AgencyId, model.DraftingUnitId, model.DrafterId, model.DrafterName, clock.Now);
        var card = new OutgoingCard(model.TypeName, model.Notation, FieldForm.Fill(model.Subject, values), model.Urgency, model.AnswersId);
        var document = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, card);
        document.TakeSigner(model);
        document.SendTo(model.Recipients.OrderBy(to => to.Ordinal)
            .Select(to => new Recipient(document.Id, to.Ordinal, to.Kind, FieldForm.Fill(to.Name, values), to.OrganizationId)));
        db.Add(document);
        // Nobody can have opened it before.
        db.AddRange(new DocumentReader(document.Id, model.DrafterId, ReaderReason.Drafting), new DocumentReader(document.Id, model.DraftingUnitId, ReaderReason.Drafting));
        foreach (var part in model.Parts.OrderBy(part => part.Ordinal))
        {
            await PutAsync(document, part, values, by, cancel);
        }

        return document;
    }

    private async Task PutAsync(OutgoingDocument document, PackagePart part, IReadOnlyDictionary<string, string> values, Authority by, CancellationToken cancel)
    {
        var copy = writer.PartFor(document, part.Kind);
        if (!fields.Has(part.Source))
        {
            writer.Copy(copy, part, by);
            return;
        }

        var hash = await files.KeepAsync(fields.Fill(part.Source, values), FileKind.Docx, cancel);
        writer.Write(copy, part.Name, hash, by);
    }
}
