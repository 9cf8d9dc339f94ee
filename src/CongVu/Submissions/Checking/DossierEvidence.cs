using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Checking;

/// <summary>What is collected before a dossier is judged.</summary>
/// <param name="Rules">The rules of the receiver that hold today.</param>
/// <param name="Papers">Its papers now, with their signatures.</param>
internal sealed record DossierEvidence(RuleSet Rules, IReadOnlyList<PaperSignatures> Papers)
{
    public IEnumerable<PaperSignatures> In(DossierPart part) => Papers.Where(paper => paper.Paper.Part == part);
}
