using CongVu.Outcomes;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Checking;

/// <summary>Judges who signed what: the letter, appendices beside it, drafts.</summary>
internal static class SignatureRules
{
    public static IEnumerable<Refusal> Check(Submission submission, DossierEvidence evidence) =>
        CheckLetter(submission, evidence).Concat(CheckAttachments(evidence)).Concat(CheckDrafts(evidence));

    private static IEnumerable<Refusal> CheckLetter(Submission submission, DossierEvidence evidence)
    {
        var rules = evidence.Rules;
        foreach (var letter in evidence.In(DossierPart.Letter))
        {
            // A unit has no seal of its own: its letter bears the signature of its head.
            var needsAgency = submission.SubmitterId == submission.AgencyId;
            if (rules.Letter.Signed && !(letter.IsSound && letter.Signer is not null && (letter.IsByAgency || !needsAgency)))
            {
                yield return SubmissionRefusals.LetterUnsigned(letter.Paper.Name).By(rules.LegalSource, rules.Letter.Clause);
            }

            if (letter.Signer is { } signer && AgainstSigner(submission, rules.Signer, signer) is { } refusal)
            {
                yield return refusal.By(rules.LegalSource, rules.Signer.Clause);
            }
        }
    }

    private static Refusal? AgainstSigner(Submission submission, SignerRule rule, PaperSigner signer) => (rule.HeadSigns, signer.Standing) switch
    {
        (false, _) or (_, SignerStanding.Head) => null,
        (_, SignerStanding.Other) => SubmissionRefusals.SignerNotHead(signer.Name),
        (_, SignerStanding.Deputy) when rule.MembersSignThemselves && submission.IsMembersMatter => SubmissionRefusals.DeputyNotAllowed(signer.Name),
        (_, SignerStanding.Deputy) when !rule.DeputyWithAuthorization || signer.AuthorizationBasis.Length == 0 => SubmissionRefusals.DeputyUnauthorized(signer.Name),
        (_, SignerStanding.Deputy) => null,
    };

    private static IEnumerable<Refusal> CheckAttachments(DossierEvidence evidence) =>
        from paper in evidence.In(DossierPart.Attachment)
        where evidence.Rules.Attachments.Signed && !paper.IsSound
        select SubmissionRefusals.AttachmentUnsigned(paper.Paper.Name).By(evidence.Rules.LegalSource, evidence.Rules.Attachments.Clause);

    private static IEnumerable<Refusal> CheckDrafts(DossierEvidence evidence)
    {
        var (rule, source) = (evidence.Rules.Drafts, evidence.Rules.LegalSource);
        foreach (var draft in evidence.In(DossierPart.Drafts))
        {
            if (rule.Signature is DraftSignature.Organization && !(draft.IsSound && draft.IsByAgency))
            {
                yield return SubmissionRefusals.DraftUnsigned(draft.Paper.Name).By(source, rule.Clause);
            }

            if (rule.Signature is DraftSignature.Unsigned && draft.IsSigned)
            {
                yield return SubmissionRefusals.DraftSigned(draft.Paper.Name).By(source, rule.Clause);
            }
        }
    }
}
