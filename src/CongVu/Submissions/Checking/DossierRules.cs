using CongVu.Outcomes;
using CongVu.Submissions.Opinions;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Checking;

/// <summary>Judges a dossier by the rules of the authority that shall receive it: all findings at once, each with its clause.</summary>
internal static class DossierRules
{
    public static Refusals Check(Submission submission, DossierEvidence evidence)
    {
        var rules = evidence.Rules;
        if (rules.KindOf(submission.KindCode) is not { } kind)
        {
            return new Refusals().Add(SubmissionRefusals.UnknownKind);
        }

        return kind.Elsewhere.Length > 0
            ? new Refusals().Add(SubmissionRefusals.OtherProcedure(kind.Elsewhere).By(rules.LegalSource, kind.Clause))
            : CheckMatter(submission, rules)
                .Add(kind.Slots.SelectMany(slot => CheckSlot(submission, evidence, slot)))
                .Add(SignatureRules.Check(submission, evidence))
                .Add(CheckOpinions(submission, rules));
    }

    private static Refusals CheckMatter(Submission submission, RuleSet rules)
    {
        var refusals = new Refusals();
        if (rules.Matters.Count == 0)
        {
            return refusals;
        }

        return rules.MatterOf(submission.MatterCode) switch
        {
            null => refusals.Add(SubmissionRefusals.MatterMissing),
            { CompetentBody.Length: > 0 } matter => refusals.Add(
                SubmissionRefusals.OutsideAuthority(matter.Name, matter.CompetentBody).By(rules.LegalSource, matter.Clause)),
            _ => refusals,
        };
    }

    private static IEnumerable<Refusal> CheckSlot(Submission submission, DossierEvidence evidence, SlotRule slot)
    {
        var papers = evidence.In(slot.Part).ToList();
        var source = evidence.Rules.LegalSource;
        if (papers.Count == 0 && slot.Need is SlotNeed.Required)
        {
            yield return SubmissionRefusals.PartMissing(Lower(slot.Part)).By(source, slot.Clause);
        }

        if (papers.Count == 0 && slot.Need is SlotNeed.FilledOrExplained && submission.ExcuseOf(slot.Part).Length == 0)
        {
            yield return SubmissionRefusals.PartUnexplained(slot.Part.InWords()).By(source, slot.Clause);
        }

        foreach (var paper in papers.Where(paper => slot.Formats.Count > 0 && !slot.Formats.Contains(paper.Paper.Kind)))
        {
            yield return SubmissionRefusals.WrongFormat(paper.Paper.Name, string.Join(", ", slot.Formats)).By(source, slot.Clause);
        }
    }

    private static IEnumerable<Refusal> CheckOpinions(Submission submission, RuleSet rules)
    {
        var (rule, source) = (rules.Opinions, rules.LegalSource);
        var open = submission.Opinions.Where(opinion => opinion.IsOpen).ToList();
        if (rule.Complete && open.Count > 0)
        {
            yield return SubmissionRefusals.OpinionsOpen(string.Join(", ", open.Select(opinion => opinion.AgencyName))).By(source, rule.CompleteClause);
        }

        foreach (var opinion in submission.Opinions.Where(opinion => rule.Received && NeedsReception(opinion)))
        {
            yield return SubmissionRefusals.OpinionUnreceived(opinion.AgencyName).By(source, rule.StanceClause);
        }

        if (rule.Stance && submission.Opinions.Any(opinion => opinion.Stance is OpinionStance.Differs) && (submission.Stance.Length == 0 || submission.StanceReason.Length == 0))
        {
            yield return SubmissionRefusals.StanceMissing.By(source, rule.StanceClause);
        }
    }

    private static bool NeedsReception(OpinionRequest opinion) =>
        opinion is { Stance: OpinionStance.AgreesWithRemarks or OpinionStance.Differs, Reception: null };

    private static string Lower(DossierPart part) => part.InWords() is var words ? char.ToLowerInvariant(words[0]) + words[1..] : "";
}
