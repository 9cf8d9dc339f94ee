using CongVu.Database;
using CongVu.Ledger;
using Microsoft.EntityFrameworkCore;

namespace CongVu.Documents.Correcting;

/// <summary>Once a correcting letter is issued, the corrected document's line in the register names it.</summary>
internal sealed class NoteCorrection(OfficeContext db, FactLedger ledger) : IReaction<DocumentIssued>, IReaction<DocumentIssuedOnPaper>
{
    public Task ReactAsync(DocumentIssued fact, Authority authority, CancellationToken cancel) => NoteAsync(fact.Document, authority, cancel);

    public Task ReactAsync(DocumentIssuedOnPaper fact, Authority authority, CancellationToken cancel) => NoteAsync(fact.Document, authority, cancel);

    private async Task NoteAsync(Id<OutgoingDocument> issued, Authority authority, CancellationToken cancel)
    {
        var letter = await db.Set<OutgoingDocument>().FindAsync([issued], cancel);
        if (letter?.CorrectsId is not { } id)
        {
            return;
        }

        var line = await db.Set<RegisterLine>().FirstAsync(row => row.DocumentId == id.Value && row.VoidReason == null, cancel);
        var citation = CorrectionLetter.Citation(letter);
        line.Note = line.Note.Length == 0 ? $"Đính chính tại {citation}" : $"{line.Note}; đính chính tại {citation}";
        ledger.Record(authority, new DocumentCorrected(id, letter.Id, citation));
    }
}
