using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;
using CongVu.Submissions.Opinions;

namespace CongVu.Submissions.Letters;

/// <summary>
/// Judges a letter to an authority that receives dossiers: a submission letter belongs to a dossier or says why to none, and nothing goes
/// there, not even as a copy, while opinions on the matter are missing.
/// </summary>
internal static class LetterRules
{
    /// <summary>The type of document with which an agency puts something forward.</summary>
    public const string SubmissionType = "Tờ trình";

    private static readonly string[] Openings = ["ve viec ", "v/v ", "viec "];

    public static Refusals Check(LetterEvidence letter)
    {
        var refusals = new Refusals();
        if (letter.Named.Count > 0)
        {
            refusals.Add(CheckConsultation(letter)).Add(CheckLink(letter)).Add(CheckSameMatter(letter));
        }

        return refusals;
    }

    /// <summary>Whether two say the same of what they are about, however they begin and are accented.</summary>
    public static bool IsSameMatter(string one, string other) => Plain(one) == Plain(other);

    private static IEnumerable<Refusal> CheckConsultation(LetterEvidence letter) =>
        from authority in letter.Named
        where letter.AsksFor is { IsLive: true, Silent.Count: > 0 } dossier && authority.Id == dossier.Receiver
        select OpinionRefusals.ReceiverInformed(authority.Name).By(authority.Rules.LegalSource, authority.Rules.Opinions.CompleteClause);

    private static IEnumerable<Refusal> CheckLink(LetterEvidence letter)
    {
        var first = letter.Named[0];
        if (letter.Linked is not { IsLive: true } dossier)
        {
            return letter is { TypeName: SubmissionType, IsExempt: false, AsksFor: null } ? [LetterRefusals.Unlinked(first.Name)] : [];
        }

        return letter.Named.FirstOrDefault(authority => authority.Id == dossier.Receiver) is { } receiver
            ? HeldBack(receiver, dossier, LetterRefusals.OpinionsOpen(receiver.Name, dossier.SilentAgencies))
            : [LetterRefusals.OtherReceiver(first.Name)];
    }

    // Under another type, or declared to be no submission: the same matter still waits.
    private static IEnumerable<Refusal> CheckSameMatter(LetterEvidence letter) =>
        from dossier in letter.Waiting
        where letter is { Linked: null, AsksFor: null } && IsSameMatter(dossier.Title, letter.Subject)
        from authority in letter.Named
        where authority.Id == dossier.Receiver
        from refusal in HeldBack(authority, dossier, LetterRefusals.SameMatterOpen(dossier.Title, dossier.SilentAgencies))
        select refusal;

    private static IEnumerable<Refusal> HeldBack(NamedAuthority authority, LetterDossier dossier, Refusal refusal) =>
        authority.Rules.Opinions.Complete && dossier.Silent.Count > 0
            ? [refusal.By(authority.Rules.LegalSource, authority.Rules.Opinions.CompleteClause)]
            : [];

    private static string Plain(string matter)
    {
        var folded = string.Join(' ', Folding.Fold(matter).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.');
        return Openings.Where(opening => folded.StartsWith(opening, StringComparison.Ordinal)).Select(opening => folded[opening.Length..]).FirstOrDefault(folded);
    }
}
