using CongVu.Outcomes;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Checking;

/// <summary>"Kiểm tra hồ sơ": collects what a dossier has and judges it by the receiver's rules of today.</summary>
internal sealed class DossierCheck(RuleBook book, SignerBook signers)
{
    public async Task<Refusals> RunAsync(Submission submission, CancellationToken cancel)
    {
        if (await book.FindAsync(submission.ReceiverId, cancel) is not { } rules)
        {
            return new Refusals().Add(SubmissionRefusals.NoRules);
        }

        var papers = new List<PaperSignatures>();
        foreach (var paper in submission.CurrentPapers)
        {
            papers.Add(await signers.OfAsync(submission, paper, cancel));
        }

        return DossierRules.Check(submission, new DossierEvidence(rules, papers));
    }
}
