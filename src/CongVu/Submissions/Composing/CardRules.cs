using CongVu.Documents.Secrecy;
using CongVu.Files;
using CongVu.Outcomes;
using CongVu.Submissions.Rules;

namespace CongVu.Submissions.Composing;

/// <summary>What a dossier must say of itself to exist.</summary>
internal static class CardRules
{
    private const int LongestTitle = 500;

    public static Refusals Check(SubmissionCard card, RuleSet? rules)
    {
        var refusals = new Refusals()
            .Unless(!string.IsNullOrWhiteSpace(card.Title), SubmissionRefusals.TitleMissing)
            .Unless(card.Title.Length <= LongestTitle, SubmissionRefusals.TitleTooLong)
            .Unless(rules is not null, SubmissionRefusals.NoRules)
            .Unless(rules?.KindOf(card.KindCode) is not null, SubmissionRefusals.UnknownKind);
        return SecrecyMarks.InText(card.Title) is { } mark ? refusals.Add(FileRefusals.SecretContent(mark, "trích yếu") with { Safe = "Chưa có gì được lưu.", Field = "Title" }) : refusals;
    }
}
