using CongVu.Calendar;
using CongVu.Database;
using CongVu.Files;
using CongVu.Ledger;
using CongVu.Signing;

namespace CongVu.Submissions.Composing;

/// <summary>Adds papers to a dossier and has their signatures judged once.</summary>
internal sealed class PaperWriter(OfficeContext db, FactLedger ledger, IdSource ids, OfficeClock clock, FileVerifier verifier)
{
    public async Task PutAsync(Authority authority, Submission submission, DossierPart part, PaperFile file, CancellationToken cancel)
    {
        var paper = new DossierPaper(ids.Next<DossierPaper>(), submission, part, file, authority, clock.Now);
        submission.Add(paper);
        db.Add(paper);
        if (file.Kind is FileKind.Pdf)
        {
            await verifier.VerifyAsync(file.Hash, cancel);
        }

        ledger.Record(authority, new PaperPut(submission.Id, paper.Id, part, paper.Name, paper.Hash.ToString(), paper.DocumentCode));
    }

    /// <summary>Puts a file in the place of another.</summary>
    public async Task ReplaceAsync(Authority authority, Submission submission, DossierPaper old, PaperFile file, CancellationToken cancel)
    {
        submission.Remove(old);
        ledger.Record(authority, new PaperTakenOut(submission.Id, old.Id, old.Part, old.Name));
        await PutAsync(authority, submission, old.Part, file, cancel);
    }
}
