using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>Puts a file into a draft's package: a new part, or a new version of one. Every version stays (đưa tệp vào dự thảo).</summary>
public sealed class PutPart
{
    private static readonly FileKind[] Accepted = [FileKind.Docx, FileKind.Xlsx, FileKind.Pdf];
    private readonly OfficeContext db;
    private readonly FactLedger ledger;
    private readonly PartWriter writer;
    private readonly Drafts drafts;
    private readonly OfficeFiles files;

    internal PutPart(OfficeContext db, FactLedger ledger, PartWriter writer, Drafts drafts, OfficeFiles files)
    {
        this.db = db;
        this.ledger = ledger;
        this.writer = writer;
        this.drafts = drafts;
        this.files = files;
    }

    /// <param name="Document">Which.</param>
    /// <param name="Version">As the form showed it.</param>
    /// <param name="Part">The part that gets a new version; absent for a new part.</param>
    /// <param name="Kind">What a new part is.</param>
    /// <param name="File">docx, xlsx or PDF.</param>
    public sealed record Input(Id<OutgoingDocument> Document, int Version, Id<PackagePart>? Part, FilePart Kind, NewFile File);

    public async Task<Outcome> RunAsync(Actor actor, Input input, CancellationToken cancel)
    {
        var found = await drafts.ForEditingAsync(actor, input.Document, input.Version, cancel);
        if (!found.IsDone)
        {
            return found;
        }

        var draft = found.Value;
        var part = input.Part is { } id ? draft.Parts.FirstOrDefault(row => row.Id == id) : null;
        if (input.Part is not null && part is null)
        {
            return DocumentRefusals.NotFound;
        }

        var taken = await files.TakeAsync(input.File, Accepted, cancel);
        if (!taken.IsDone)
        {
            return taken;
        }

        var authority = actor.For(draft.AgencyId);
        part ??= writer.PartFor(draft, input.Kind);
        var version = writer.Put(draft, part, input.File.Name, taken.Value, authority);
        ledger.Record(authority, new PartVersioned(draft.Id, part.Id, version.Number, version.Name, version.Hash.ToString()));
        return await db.SaveAsync(cancel);
    }
}
