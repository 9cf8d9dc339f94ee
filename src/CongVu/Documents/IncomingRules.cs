using CongVu.DocumentFormat.Text;
using CongVu.Outcomes;

namespace CongVu.Documents;

/// <summary>What the register asks of an incoming document's card.</summary>
internal static class IncomingRules
{
    private const int LongestSubject = 500;
    private const int LongestCode = 60;

    public static Refusals Check(IncomingCard card, DateOnly today) => new Refusals()
        .Unless(!string.IsNullOrWhiteSpace(card.Subject), DocumentRefusals.SubjectMissing)
        .Unless(card.Subject.Length <= LongestSubject, DocumentRefusals.SubjectTooLong)
        .Unless(!string.IsNullOrWhiteSpace(card.IssuerName), DocumentRefusals.IssuerMissing)
        .Unless(card.Code.Length <= LongestCode, DocumentRefusals.CodeTooLong)
        .Unless(card.IssueDate is null || card.IssueDate <= today, DocumentRefusals.IssueDateInFuture);

    /// <summary>Whether two cards name the same document: number, notation and issuer repeat (Decree 30, annex VI, III.1.h), on the same date.</summary>
    public static bool IsSameDocument(IncomingDocument known, IncomingCard card) =>
        card.Code.Trim().Length > 0 &&
        Folding.Fold(known.Code) == Folding.Fold(card.Code.Trim()) &&
        known.IssueDate == card.IssueDate &&
        (known.IssuerId is not null && card.IssuerId is not null
            ? known.IssuerId == card.IssuerId
            : Folding.Fold(known.IssuerName) == Folding.Fold(card.IssuerName.Trim()));
}
