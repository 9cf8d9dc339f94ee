using CongVu.Database;
using CongVu.Documents;
using CongVu.Ledger;
using CongVu.Organizations;

namespace CongVu.Reports;

/// <summary>Puts a composed letter into a new draft and opens it to its drafters.</summary>
internal sealed class DraftParts(OfficeFiles files, PartWriter writer, DocumentReaders readers)
{
    public async Task<PartVersioned> PutMainAsync(OutgoingDocument draft, ActorPost drafter, ComposedLetter letter, Authority authority, CancellationToken cancel)
    {
        await readers.AddAsync(draft.Id, [draft.DrafterId, drafter.Organization], ReaderReason.Drafting, cancel);
        var hash = await files.KeepAsync(letter.File, letter.Kind, cancel);
        var part = writer.PartFor(draft, FilePart.Main);
        var version = writer.Put(draft, part, letter.Name, hash, authority);
        return new PartVersioned(draft.Id, part.Id, version.Number, version.Name, hash.ToString());
    }
}
