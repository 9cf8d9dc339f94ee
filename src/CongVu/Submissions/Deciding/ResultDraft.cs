using CongVu.Database;
using CongVu.Documents;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Submissions.Checking;

namespace CongVu.Submissions.Deciding;

/// <summary>Makes an outgoing draft of a paper of a dossier: the very same file, by its hash.</summary>
internal sealed class ResultDraft(OfficeContext db, FactLedger ledger, IdSource ids, DocumentReaders readers, PartWriter writer, SignerBook signers)
{
    /// <summary>The first draft of the dossier as it was before anybody signed it: signatures of others cannot stand on the result.</summary>
    public async Task<(string Name, FileHash Hash)?> FindPlainAsync(Submission submission, CancellationToken cancel)
    {
        foreach (var paper in submission.CurrentPapers.Where(paper => paper is { Part: DossierPart.Drafts, Kind: FileKind.Docx or FileKind.Pdf }))
        {
            if (paper.SourceHash is { } source)
            {
                return (paper.Name, source);
            }

            if (!(await signers.OfAsync(submission, paper, cancel)).IsSigned)
            {
                return (paper.Name, paper.Hash);
            }
        }

        return null;
    }

    public async Task<OutgoingDocument> MakeAsync(DraftOrigin origin, OutgoingCard card, (string Name, FileHash Hash) paper, Authority authority, CancellationToken cancel)
    {
        var document = new OutgoingDocument(ids.Next<OutgoingDocument>(), origin, card);
        db.Add(document);
        await readers.AddAsync(document.Id, [origin.Drafter, origin.Unit], ReaderReason.Drafting, cancel);
        ledger.Record(authority, new DraftStarted(document.Id, origin.Agency, document.TypeName, document.Subject, null));
        var part = writer.PartFor(document, FilePart.Main);
        var version = writer.Put(document, part, paper.Name, paper.Hash, authority);
        ledger.Record(authority, new PartVersioned(document.Id, part.Id, version.Number, version.Name, version.Hash.ToString()));
        return document;
    }
}
